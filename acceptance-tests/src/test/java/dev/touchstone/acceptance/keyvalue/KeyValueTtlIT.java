package dev.touchstone.acceptance.keyvalue;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.Expiry.expiringAfter;
import static dev.touchstone.dsl.Span.soon;
import static dev.touchstone.dsl.Span.steps;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.dsl.Clients;
import dev.touchstone.dsl.Deadlines;
import dev.touchstone.dsl.Dwindling;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Plain;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contract;
import java.time.Duration;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_ttl")
@Tag("keyvalue_ttl")
@Tag("KeyValue")
class KeyValueTtlIT implements GeneralBehaviours {

    private static final Duration A_CENTURY = ofDays(36_500);
    private static final Duration ENORMOUS = ofSeconds(Long.MAX_VALUE);

    @Behaviour("KVT-01")
    void a_key_with_a_deadline_is_readable_at_once(KeyValues store) {
        store.createAndVerify("colour", "red", expiringAfter(soon()));
        store.createAndVerify("shape", "round", expiringAfter(ofHours(1)));
        store.expectToExist("shape");
    }

    @Behaviour("KVT-02")
    void past_its_deadline_a_key_is_gone_for_every_operation(KeyValues store, Deadlines deadlines) {
        store.create("got", "red", expiringAfter(soon()));
        store.create("asked for", "red", expiringAfter(soon()));
        store.create("removed", "red", expiringAfter(soon()));
        store.create("listed", "red", expiringAfter(soon()));
        store.create("fence", "up", expiringAfter(soon()));

        store.expectGone("fence"); // set last, so the time of all others is over too, and nobody has looked at them
        store.expectNoValue("got");
        store.expectNotToExist("asked for");
        store.removeInVain("removed");
        deadlines.expectUnlisted("listed");
    }

    @Behaviour("KVT-03")
    void a_key_is_never_gone_early(KeyValues store) {
        store.expectToLive("colour", soon()); // arranged anew when the machine was too slow to conclude
    }

    @Behaviour("KVT-04")
    void a_plain_set_has_no_deadline(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red");
        deadlines.expectNoDeadline("colour");
    }

    @Behaviour("KVT-05")
    void overwriting_lifts_the_old_deadline_or_replaces_it(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red", expiringAfter(soon()));
        store.create("shape", "round", expiringAfter(soon()));
        store.create("fence", "up", expiringAfter(soon()));
        store.replaceWhileAlive("colour", "blue"); // all of it is arranged anew when this came too late
        store.replaceWhileAlive("shape", "square", expiringAfter(ofHours(1)));

        store.expectGone("fence"); // set last, so the old deadlines are over too
        store.expectValue("colour", "blue");
        store.expectValue("shape", "square");
        deadlines.expectNoDeadline("colour");
        deadlines.expectTimeLeftOf("shape", ofHours(1));
    }

    @Behaviour("KVT-06")
    void expire_gives_a_deadline_keeps_the_value_and_creates_nothing(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red");
        deadlines.expire("colour", ofHours(1));
        store.expectValue("colour", "red");
        deadlines.expectTimeLeftOf("colour", ofHours(1));

        deadlines.expireInVain("never set", ofHours(1));
        store.expectAbsent("never set");

        store.create("expired", "old", expiringAfter(soon()));
        store.expectGone("expired");
        deadlines.expireInVain("expired", ofHours(1));
        store.expectAbsent("expired");
    }

    @Behaviour("KVT-07")
    void a_later_expire_replaces_an_earlier_one_shorter_or_longer(KeyValues store, Deadlines deadlines) {
        store.create("longer", "red", expiringAfter(soon()));
        store.create("shorter", "red", expiringAfter(ofHours(1)));
        deadlines.expireWhileAlive("longer", ofHours(2));
        deadlines.expire("shorter", soon());

        store.expectGone("shorter"); // given after the old deadline of the other, which is over too
        store.expectValue("longer", "red");
        deadlines.expectTimeLeftOf("longer", ofHours(2));
    }

    @Behaviour("KVT-08")
    void a_deadline_that_is_not_in_the_future_is_none(KeyValues store, Deadlines deadlines) {
        store.createEach("zero", "past", "kept");
        deadlines.expire("zero", ZERO);
        deadlines.expire("past", ofSeconds(-1));
        store.expectAbsent("zero");
        store.expectAbsent("past");

        store.expectFailure(VALIDATION, () -> store.replace("kept", "zero", expiringAfter(ZERO)));
        store.expectFailure(VALIDATION, () -> store.replace("kept", "past", expiringAfter(ofSeconds(-1))));
        store.expectFailure(VALIDATION, () -> store.create("new", "zero", expiringAfter(ZERO)));
        store.expectValue("kept", "kept");
        deadlines.expectNoDeadline("kept");
        store.expectAbsent("new");
    }

    @Behaviour("KVT-09")
    void the_time_left_is_told_and_never_rises(KeyValues store, Deadlines deadlines) {
        deadlines.expectNoKey("colour");
        store.create("colour", "red");
        deadlines.expectNoDeadline("colour");
        store.create("shape", "round", expiringAfter(ofHours(1)));
        deadlines.expectTimeLeftOf("shape", ofHours(1));
        deadlines.expectTimeLeftToRunDown("size", soon());
    }

    @Behaviour("KVT-10")
    void persist_lifts_a_deadline_and_the_key_outlives_it(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red", expiringAfter(soon()));
        store.create("fence", "up", expiringAfter(soon()));
        deadlines.persistWhileAlive("colour");
        deadlines.expectNoDeadline("colour");
        deadlines.persistInVain("colour");
        deadlines.persistInVain("never set");

        store.expectGone("fence");
        store.expectValue("colour", "red");
        store.expectAbsent("never set");
    }

    @Behaviour("KVT-11")
    void a_deadline_finer_than_the_clock_is_rounded_up_and_kept(Deadlines deadlines) {
        deadlines.expectGoneOnTime("colour", steps(1.5));
        deadlines.expectGoneOnTime("shape", steps(0.1));
        deadlines.expectGoneOnTime("size", soon());
    }

    @Behaviour("KVT-12")
    void a_century_is_a_time_to_live_and_an_enormous_one_is_refused(KeyValues store, Deadlines deadlines) {
        store.createAndVerify("colour", "red", expiringAfter(A_CENTURY));
        deadlines.expectTimeLeftOf("colour", A_CENTURY);
        store.create("shape", "round");
        deadlines.expire("shape", A_CENTURY);
        deadlines.expectTimeLeftOf("shape", A_CENTURY);

        store.expectFailure(VALIDATION, () -> store.create("size", "big", expiringAfter(ENORMOUS)));
        store.expectFailure(VALIDATION, () -> deadlines.expire("shape", ENORMOUS));
        store.expectAbsent("size");
        store.expectValue("shape", "round");
        deadlines.expectTimeLeftOf("shape", A_CENTURY);
    }

    @Behaviour("KVT-13")
    void an_expired_key_can_be_set_anew_and_stays(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red", expiringAfter(soon()));
        store.expectGone("colour");
        store.createAndVerify("colour", "blue");
        store.create("fence", "up", expiringAfter(soon()));

        store.expectGone("fence"); // as long again as the first one lived
        store.expectValue("colour", "blue");
        deadlines.expectNoDeadline("colour");
    }

    @Behaviour("KVT-14")
    void a_key_deleted_and_set_again_outlives_the_old_deadline(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red", expiringAfter(soon()));
        store.create("fence", "up", expiringAfter(soon()));
        deadlines.recreateWhileAlive("colour", "blue");
        deadlines.expectNoDeadline("colour");

        store.expectGone("fence");
        store.expectValue("colour", "blue");
    }

    @Behaviour("KVT-15")
    void reading_does_not_prolong_a_deadline(KeyValues store, Deadlines deadlines) {
        store.create("colour", "red", expiringAfter(soon()));
        store.expectGone("colour"); // found out by reading it again and again

        deadlines.expectTimeLeftToRunDown("shape", soon()); // and by asking for its time
    }

    @Behaviour("KVT-16")
    void a_hundred_keys_go_one_by_one_and_a_hundred_neighbours_stay(Deadlines deadlines) {
        Dwindling keys = deadlines.createDwindling(100);
        keys.expectAllToGo();
        keys.expectTheOthersToStay();
    }

    @Behaviour("KVT-17")
    void a_deadline_holds_after_the_client_that_set_it_has_closed(
            KeyValues store, Deadlines deadlines, Clients clients) {
        deadlines.createAndLeave(clients, "colour", "red", expiringAfter(soon()));
        store.expectGone("colour");
    }

    @Behaviour("KVT-18")
    void the_servers_clock_decides_whatever_the_client_takes_the_time_for(Clients clients) {
        KeyValues ahead = clients.withClockShiftedBy(ofHours(1)).open(KeyValues.class);
        KeyValues behind = clients.withClockShiftedBy(ofHours(-1)).open(KeyValues.class);
        Plain farAhead = clients.withClockShiftedBy(ofHours(2)).plain();

        ahead.create("colour", "red", expiringAfter(soon()));
        ahead.expectGone("colour");
        behind.expectToLive("shape", soon());
        farAhead.write("size", "big"); // for an hour
        farAhead.expectReadsBack("size", "big");
    }

    @BehaviourForRandom(value = "KVT-19", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofDeadlines(namespaces).expectAgreement(seed);
    }
}
