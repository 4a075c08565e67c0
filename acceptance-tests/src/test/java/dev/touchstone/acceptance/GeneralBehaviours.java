package dev.touchstone.acceptance;

import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.acceptance.corpus.BadKeys;
import dev.touchstone.acceptance.corpus.Crossings;
import dev.touchstone.acceptance.corpus.Crossings.Crossing;
import dev.touchstone.acceptance.corpus.Disturbances;
import dev.touchstone.acceptance.corpus.Disturbances.Disturbance;
import dev.touchstone.acceptance.corpus.Keys;
import dev.touchstone.acceptance.corpus.Values;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.dsl.Burst;
import dev.touchstone.dsl.Client;
import dev.touchstone.dsl.Clients;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Plain;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.NeedsTrait;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

/** What every contract promises beside its own behaviours. Each contract's class implements this. */
public interface GeneralBehaviours {

    @BehaviourForEach(value = "GEN-01", in = Values.class)
    default void each_value_comes_back_byte_for_byte(byte[] value, Plain plain) {
        plain.keepOrRefuse("thing", value);
    }

    @Behaviour("GEN-02")
    default void an_empty_value_is_present_and_empty(Plain plain) {
        plain.write("thing", "");
        plain.expectHolds("thing", "");
    }

    @Behaviour("GEN-03")
    default void hostile_names_written_together_keep_their_own_values(Plain plain) {
        Map<String, String> names = Keys.byLabel();
        names.put("as long as allowed", plain.longestName());
        plain.expectEachItsOwn(names);
    }

    @BehaviourForEach(value = "GEN-04", in = BadKeys.class)
    default void a_bad_name_is_refused_and_changes_nothing(String name, Plain plain) {
        plain.write("?", "mark");
        plain.tryBadName(name);
        plain.expectNullsRefused();

        plain.expectHolds("?", "mark");
        plain.expectAbsent("\uFFFD");
        plain.expectSights(Set.of("?"));
    }

    @Behaviour("GEN-05")
    @Contended
    @Timeout(
            value = 10,
            unit = TimeUnit.MINUTES,
            threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // with touchstone.large
    default void the_largest_declared_works_and_one_byte_more_is_too_large(Plain plain) {
        plain.expectLargestValue();
        plain.expectLongestName();
    }

    @Behaviour("GEN-06")
    default void a_refused_write_leaves_the_previous_value(Plain plain) {
        plain.write("thing", "before");
        plain.writeWhatIsRefused("thing");
        plain.expectHolds("thing", "before");
    }

    @Behaviour("GEN-07")
    default void namespaces_do_not_see_each_other(Namespaces namespaces) {
        Plain here = namespaces.named("here").plain();
        Plain there = namespaces.named("there").plain();

        here.write("thing", "mine");
        there.expectAbsent("thing");
        there.expectSights(Set.of());
        there.remove("thing");
        here.expectHolds("thing", "mine");

        there.write("thing", "yours");
        here.expectHolds("thing", "mine");
        here.remove("thing");
        there.expectHolds("thing", "yours");
        there.expectSights(Set.of("thing"));
        here.expectSights(Set.of());
    }

    @BehaviourForEach(value = "GEN-08", in = Crossings.class)
    default void namespace_and_name_never_run_into_each_other(Crossing places, Namespaces namespaces) {
        Plain here = namespaces.named(places.namespace()).plain();
        Plain there = namespaces.named(places.otherNamespace()).plain();
        here.expectApart(places.name(), there, places.otherName());
    }

    @Behaviour("GEN-09")
    @Needs({"keyvalue_basic", "records_basic"})
    default void things_of_several_data_models_under_one_name_live_side_by_side(
            Plain plain, KeyValues values, Records<Pack> packs) {
        plain.write("thing", "value");
        values.create("thing", "value"); // where this is what was just written, nothing changes
        packs.create(Pack.of("thing"));
        plain.expectHolds("thing", "value");
        plain.expectSights(Set.of("thing"));
        values.expectValue("thing", "value");

        packs.deleteAndVerify("thing");
        plain.expectHolds("thing", "value");
        packs.create(Pack.of("thing"));
        packs.clearStorage();
        values.expectValue("thing", "value");
        packs.create(Pack.of("thing"));
        values.remove("thing");
        plain.remove("thing");
        packs.expectAll("thing");
        plain.expectSights(Set.of());
    }

    @Behaviour("GEN-10")
    default void what_was_acknowledged_is_seen_at_once_by_everybody(Plain plain) {
        plain.expectSeenAtOnce("thing", 20);
    }

    @Behaviour("GEN-11")
    default void data_outlives_the_client_that_wrote_it(Clients clients) {
        Client client = clients.another();
        client.plain().write("thing", "kept");

        Client reopened = client.reopened();
        reopened.plain().expectReadsBack("thing", "kept");
        reopened.plain().expectHolds("thing", "kept");
    }

    @Behaviour("GEN-12")
    default void what_is_claimed_is_there_and_what_is_not_is_unsupported(Plain plain) {
        plain.write("thing", "before");
        plain.expectAllThere("thing");

        plain.write("thing", "before");
        plain.expectTheOthersRefused("thing");
        plain.expectHolds("thing", "before");
    }

    @Behaviour("GEN-13")
    default void a_stopped_server_is_unavailable_and_clients_work_again_after_its_restart(OwnServer server) {
        Plain plain = server.plain();
        plain.write("thing", "before");
        plain.writeWhile("busy", server::stop);
        plain.expectEveryUseFails(UNAVAILABLE, "thing");

        server.restart();
        plain.expectWorksAgain("another");
    }

    @Behaviour("GEN-14")
    default void a_frozen_server_is_a_timeout_and_clients_work_again_after_its_thaw(OwnServer server) {
        Plain plain = server.plain();
        plain.write("thing", "before");
        server.freeze();
        plain.expectEveryUseFails(TIMEOUT, "thing");

        server.thaw();
        plain.expectHoldsEither("thing", "before", Plain.IN_TROUBLE);
        plain.expectWorksAgain("another");
    }

    @Behaviour("GEN-15")
    default void an_interrupted_thread_gets_out_and_the_next_calls_get_their_own_answers(Wire wire) {
        Plain plain = wire.plain();
        plain.write("one", "first");
        plain.write("two", "second");
        wire.stall();
        plain.expectInterruptible("one");

        wire.heal();
        plain.expectNextAnswer("two", "second");
        plain.expectWorksAgain("another");
        plain.expectHoldsEither("one", "first", Plain.IN_TROUBLE);
    }

    @Behaviour("GEN-16")
    default void a_closed_client_says_so_at_once_and_can_be_closed_again(Clients clients) {
        Client client = clients.another();
        Plain plain = client.plain();
        plain.write("thing", "kept");
        client.close();
        client.close();

        plain.expectFailureAtOnce(UNAVAILABLE, () -> plain.write("thing", "late"));
        plain.expectFailureAtOnce(UNAVAILABLE, () -> plain.read("thing"));
        plain.expectFailureAtOnce(UNAVAILABLE, () -> plain.present("thing"));
        plain.expectFailureAtOnce(UNAVAILABLE, () -> plain.remove("thing"));
        plain.expectHolds("thing", "kept");
    }

    @Behaviour("GEN-17")
    @Contended
    default void threads_on_one_client_read_what_they_wrote(Plain plain) {
        plain.expectNoCrossedReplies(16, 16);
    }

    @Behaviour("GEN-18")
    default void arrays_are_never_shared_with_the_store(Plain plain) {
        byte[] value = "kept".getBytes(UTF_8);
        plain.write("thing", value);
        Arrays.fill(value, (byte) 'x');
        plain.expectHolds("thing", "kept");

        byte[] answer = plain.read("thing").orElseThrow();
        Arrays.fill(answer, (byte) 'x');
        plain.expectReadsBack("thing", "kept");
        plain.expectAnswersApart("thing");
    }

    @Behaviour("GEN-21")
    @NeedsTrait("durable")
    default void acknowledged_writes_outlive_an_orderly_stop_and_restart(OwnServer server) {
        Plain plain = server.plain();
        plain.write("thing", "kept");
        Burst burst = plain.writeWhile("busy", server::stop);

        server.restart();
        plain.expectHolds("thing", "kept");
        burst.expectNothingLost();
    }

    @Behaviour("GEN-22")
    @NeedsTrait("durable")
    default void acknowledged_writes_outlive_kill_9_and_restart(OwnServer server) {
        Plain plain = server.plain();
        plain.write("thing", "kept");
        Burst burst = plain.writeWhile("busy", server::kill);

        server.restart();
        plain.expectHolds("thing", "kept");
        burst.expectNothingLost();
    }

    @BehaviourForEach(value = "GEN-23", in = Disturbances.class)
    default void a_disturbed_client_works_or_fails_in_the_right_way(Disturbance disturbance, Wire wire) {
        Plain plain = wire.plain();
        plain.write("thing", "before");
        disturbance.befall(wire);
        disturbance.expectBorne(plain, "thing", "before");

        wire.heal();
        plain.expectWorksAgain("another");
    }
}
