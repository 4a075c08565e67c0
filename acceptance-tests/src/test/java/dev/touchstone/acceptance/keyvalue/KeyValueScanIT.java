package dev.touchstone.acceptance.keyvalue;

import static dev.touchstone.dsl.Expiry.expiringAfter;
import static dev.touchstone.dsl.Span.soon;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnyNames;
import dev.touchstone.acceptance.corpus.AnyNames.Listing;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.corpus.Prefixes;
import dev.touchstone.acceptance.corpus.Prefixes.Prefix;
import dev.touchstone.dsl.Client;
import dev.touchstone.dsl.Clients;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Scans;
import dev.touchstone.dsl.Walk;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.NeedsTrait;
import java.util.Set;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_scan")
@Tag("keyvalue_scan")
@Tag("KeyValue")
class KeyValueScanIT implements GeneralBehaviours {

    @Behaviour("KVS-01")
    void scanning_to_the_end_returns_every_key_with_its_value(Scans scans) {
        Set<String> names = scans.fill("item-%03d", 250);
        scans.expectEntries("", names);
    }

    @Behaviour("KVS-02")
    void a_prefix_returns_exactly_the_keys_that_start_with_it(Scans scans, KeyValues store) {
        Set<String> users = scans.fill("user:%d", 5);
        store.createEach("users", "use", "User:1", "new user:1", ":");
        scans.expectEntries("user:", users);
    }

    @Behaviour("KVS-03")
    void a_page_has_as_many_keys_as_asked_for_and_asking_for_less_than_one_is_refused(Scans scans) {
        scans.fill("item-%02d", 20);
        scans.expectPageOf("", 10);
        scans.expectPageOf("item-", 1);
        scans.expectLimitRefused(0);
        scans.expectLimitRefused(-1);
        scans.expectLimitRefused(Integer.MIN_VALUE);
    }

    @Behaviour("KVS-04")
    void keys_alone_are_the_same_as_with_their_values(Scans scans, KeyValues store) {
        Set<String> names = scans.fill("item-%02d", 12);
        scans.expectEntries("", names);
        scans.expectKeys("", names);
        scans.expectKeys("item-0", Set.of(names.stream().limit(9).toArray(String[]::new)));
    }

    @Behaviour("KVS-05")
    void the_count_is_the_number_of_keys(Scans scans) {
        scans.fill("item-%02d", 23);
        scans.expectCount("", 23);
    }

    @Behaviour("KVS-06")
    void the_count_of_a_prefix_is_the_size_of_its_scan(Scans scans) {
        Set<String> users = scans.fill("user:%d", 5);
        scans.fill("group:%d", 3);
        scans.expectEntries("user:", users);
        scans.expectCount("user:", 5);
        scans.expectCount("group:", 3);
    }

    @BehaviourForEach(value = "KVS-07", in = Prefixes.class)
    void a_prefix_is_no_pattern(Prefix prefix, Scans scans, KeyValues store) {
        store.createEach(prefix.text(), prefix.text() + "x", prefix.lookAlike());
        scans.expectListed(prefix.text(), prefix.text(), prefix.text() + "x");
    }

    @Behaviour("KVS-08")
    void a_key_equal_to_the_prefix_is_included(Scans scans, KeyValues store) {
        store.createEach("user", "user:1", "use");
        scans.expectListed("user", "user", "user:1");
    }

    @Behaviour("KVS-09")
    void a_prefix_is_exact_in_case_and_in_the_form_of_its_letters(Scans scans, KeyValues store) {
        store.createEach("\u00e9t\u00e9", "e\u0301te\u0301", "\u00c9t\u00e9", "Kilo", "kilo", "\u212Ailo");

        scans.expectListed("\u00e9", "\u00e9t\u00e9");
        scans.expectListed("e\u0301", "e\u0301te\u0301");
        scans.expectListed("K", "Kilo");
        scans.expectListed("k", "kilo");
    }

    @Behaviour("KVS-10")
    void a_prefix_that_matches_nothing_gives_an_empty_last_page_and_a_count_of_0(Scans scans, KeyValues store) {
        scans.expectNothing("");
        scans.expectNothing("user");
        store.createEach("group:1", "User");
        scans.expectNothing("user");
        scans.expectNothing("g".repeat(100_000));
    }

    @Behaviour("KVS-11")
    void following_cursors_yields_each_key_exactly_once_and_then_ends(Scans scans) {
        Set<String> all = scans.fill("item-%03d", 250);
        scans.walk("", 3).expectExactly(all);
        scans.walk("", 7).expectExactly(all);
        scans.walkKeys("", 50).expectExactly(all);
        scans.walk("", 1_000).expectExactly(all);

        Set<String> few = scans.fill("few-%02d", 25);
        scans.walk("few-", 1).expectExactly(few);
        scans.walkKeys("few-", 5).expectExactly(few);
    }

    @Behaviour("KVS-12")
    void a_page_may_be_followed_later_and_by_another_client(Scans scans, Clients clients) {
        Set<String> names = scans.fill("item-%02d", 25);
        Client first = clients.another();
        Walk walk = first.open(Scans.class).begin("", 10);
        first.close();
        scans.walk("", 10).expectExactly(names);

        scans.goOn(walk);
        walk.expectExactly(names);
    }

    @Behaviour("KVS-13")
    void keys_that_stay_come_exactly_once_while_others_come_and_go(Scans scans) {
        Set<String> passing = scans.fill("item-%03d-passes", 60);
        Set<String> staying = scans.fill("item-%03d-stays", 60);
        scans.walkWhileOthersComeAndGo("item-", 10, passing).expectEachOnce(staying);
    }

    @Behaviour("KVS-14")
    void a_key_deleted_before_the_scan_never_appears(Scans scans, KeyValues store) {
        store.createEach("red", "green", "blue");
        store.remove("green");
        scans.expectEntries("", Set.of("red", "blue"));
        scans.expectKeys("", Set.of("red", "blue"));
    }

    @Behaviour("KVS-15")
    @Contended
    void a_value_in_a_page_is_one_that_its_own_key_had_during_the_call(Scans scans) {
        scans.expectEachWithItsOwnValue(8, 61); // each third removes: in the end all names are there
    }

    @Behaviour("KVS-16")
    @NeedsTrait(value = "orderedScan", passProves = true)
    void keys_come_in_the_order_of_their_bytes_also_across_pages(Scans scans, KeyValues store) {
        store.createEach("\uD83D\uDE00", "\uFF5E", "\u00e9", "z", "a", "Z", "B", "aa", "a b", "10", "9");
        scans.expectInOrder(2, "10", "9", "B", "Z", "a", "a b", "aa", "z", "\u00e9", "\uFF5E", "\uD83D\uDE00");
        scans.expectInOrder(100, "10", "9", "B", "Z", "a", "a b", "aa", "z", "\u00e9", "\uFF5E", "\uD83D\uDE00");
    }

    @Behaviour("KVS-17")
    void the_count_leaves_out_deleted_keys(Scans scans, KeyValues store) {
        scans.fill("item-%d", 5);
        store.remove("item-2");
        store.remove("item-5");
        scans.expectCount("", 3);
        scans.expectCount("item-", 3);
    }

    @Behaviour("KVS-18")
    @Contended
    void more_than_ten_thousand_keys_are_scanned_to_the_end_in_pages_of_a_thousand(Scans scans) {
        Set<String> all = scans.fill("item-%05d", 10_050);
        scans.walk("", 1_000).expectExactly(all);
        scans.walkKeys("", 1_000).expectExactly(all);
        scans.expectCount("", all.size());
    }

    @Behaviour("KVS-19")
    void a_changed_or_foreign_cursor_is_refused_and_shows_nothing_of_others(Namespaces namespaces) {
        Scans here = namespaces.named("here").open(Scans.class);
        Scans there = namespaces.named("there").open(Scans.class);
        Set<String> own = here.fill("item-%d", 5);
        there.fill("item-%d-of-others", 5);

        here.expectNothingForeign(there.begin("", 2), own);
        here.expectBoundToItsPrefix(here.begin("item", 2), "");
        here.expectChangedCursorsRefused(here.begin("item", 2));
    }

    @Behaviour("KVS-20")
    @Contended
    void a_scan_holds_up_nobody_who_writes_other_keys(Scans scans) {
        Set<String> names = scans.fill("item-%03d", 300);
        Walk open = scans.begin("item-", 10);
        scans.expectWritersUnhindered(8, 40);

        scans.goOn(open);
        open.expectExactly(names);
    }

    @Behaviour("KVS-21")
    @Needs("keyvalue_ttl")
    void expired_keys_are_neither_scanned_nor_counted(Scans scans, KeyValues store) {
        store.createEach("item-1", "item-3");
        store.create("item-2", "passing", expiringAfter(soon()));
        store.create("fence", "up", expiringAfter(soon()));

        store.expectGone("fence"); // set later, so the time of "item-2" is over too, and nobody has looked at it
        scans.expectListed("item-", "item-1", "item-3");
    }

    @BehaviourForRandom(value = "KVS-22", of = AnyNames.class)
    void any_names_are_listed_by_exactly_the_prefixes_that_they_begin_with(Listing any, Scans scans, KeyValues store) {
        store.createEach(any.names().toArray(String[]::new));
        scans.expectListed(any.prefix(), any.wanted());
    }

    @BehaviourForRandom(value = "KVS-23", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofScans(namespaces).expectAgreement(seed);
    }
}
