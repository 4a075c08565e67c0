package dev.touchstone.acceptance.keyvalue;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnyEntry;
import dev.touchstone.acceptance.corpus.AnyEntry.Pair;
import dev.touchstone.acceptance.corpus.AnyMedley;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.dsl.Contention;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Medley;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Together;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_basic")
@Tag("keyvalue_basic")
@Tag("KeyValue")
class KeyValueBasicIT implements GeneralBehaviours {

    private static final int KIB = 1024;
    private static final int MIB = KIB * KIB;

    @Behaviour("KVB-01")
    void setting_a_new_key_succeeds(KeyValues store) {
        store.create("colour", "red");
        store.expectToExist("colour");
    }

    @Behaviour("KVB-02")
    void getting_a_key_finds_the_value_that_was_set(KeyValues store) {
        store.create("colour", "red");
        store.create("shape", "round");

        store.expectValue("colour", "red");
        store.expectValue("shape", "round");
    }

    @Behaviour("KVB-03")
    void deleting_a_present_key_says_it_was_there_and_it_is_gone(KeyValues store) {
        store.create("colour", "red");
        store.removeAndVerify("colour");
    }

    @Behaviour("KVB-04")
    void a_present_key_exists(KeyValues store) {
        store.create("colour", "red");
        store.expectToExist("colour");
    }

    @Behaviour("KVB-05")
    void set_get_delete_is_a_life_cycle_that_can_be_lived_again(KeyValues store) {
        liveAndDie(store, "red");
        liveAndDie(store, "green");
        liveAndDie(store, "blue");
    }

    private static void liveAndDie(KeyValues store, String value) {
        store.expectAbsent("colour");
        store.createAndVerify("colour", value);
        store.removeAndVerify("colour");
    }

    @Behaviour("KVB-06")
    void getting_a_key_that_was_never_set_finds_nothing(KeyValues store) {
        store.expectNoValue("colour");
    }

    @Behaviour("KVB-07")
    void deleting_a_key_that_was_never_set_says_not_found(KeyValues store) {
        store.removeInVain("colour");
    }

    @Behaviour("KVB-08")
    void a_key_never_set_does_not_exist_and_asking_does_not_create_it(KeyValues store) {
        store.expectNotToExist("colour");
        store.expectNoValue("colour");
        store.expectNotToExist("colour");
    }

    @Behaviour("KVB-09")
    void overwriting_replaces_the_whole_value_also_by_a_shorter_or_empty_one(KeyValues store) {
        store.create("colour", "ultramarine");
        store.replaceAndVerify("colour", "red");
        store.replaceAndVerify("colour", "");
        store.replaceAndVerify("colour", "green");
    }

    @Behaviour("KVB-10")
    @Contended
    void concurrent_sets_of_a_hundred_keys_all_succeed_and_all_are_there(KeyValues store) {
        store.createTogether("colour", 100, 64).expectEachItsOwn();
    }

    @Behaviour("KVB-11")
    void a_deleted_key_neither_exists_nor_is_got_nor_deleted_a_second_time(KeyValues store) {
        store.create("colour", "red");
        store.remove("colour");

        store.expectAbsent("colour");
        store.removeInVain("colour");
        store.expectAbsent("colour");
    }

    @Behaviour("KVB-12")
    void deleting_one_key_leaves_its_neighbours(KeyValues store) {
        store.createEach("a", "aa", "a:b", "a*", "A");

        store.remove("a*");
        store.expectEachItsOwn("a", "aa", "a:b", "A");

        store.remove("a");
        store.expectEachItsOwn("aa", "a:b", "A");
    }

    @Behaviour("KVB-13")
    void a_key_that_is_a_prefix_of_another_holds_its_own_value(KeyValues store) {
        store.createEach("oak", "oak/leaf", "oak.leaf", "oak:leaf", "oaks");
        store.createEach("elms", "elm:leaf", "elm.leaf", "elm/leaf", "elm");

        store.expectEachItsOwn("oak", "oak/leaf", "oak.leaf", "oak:leaf", "oaks");
        store.expectEachItsOwn("elms", "elm:leaf", "elm.leaf", "elm/leaf", "elm");
    }

    @Behaviour("KVB-14")
    void a_key_with_an_empty_value_exists(KeyValues store) {
        store.create("colour", "");
        store.expectToExist("colour");
    }

    @Behaviour("KVB-15")
    void setting_the_same_value_twice_is_the_same_as_once(KeyValues store) {
        store.create("colour", "red");
        store.replace("colour", "red");
        store.expectValue("colour", "red");
    }

    @Behaviour("KVB-16")
    @Contended
    void readers_find_whole_values_while_many_write_one_key(KeyValues store) {
        Contention page = store.contend("page", new Contention.Writers(16, 8, 64 * KIB));

        page.expectEveryReadWhole();
        page.expectToEndWithALastValue();
    }

    @Behaviour("KVB-17")
    @Contended
    void of_many_who_delete_one_key_exactly_one_is_told_it_was_there(KeyValues store) {
        store.raceToRemove("colour", 16).expectExactlyOneWinner();
        store.expectAbsent("colour");
    }

    @Behaviour("KVB-18")
    @Contended
    void no_reader_sees_a_writers_values_go_backwards(KeyValues store) {
        store.contend("count", new Contention.Writers(4, 250, 64)).expectNoReaderToGoBack();
    }

    @Behaviour("KVB-19")
    void a_thousand_rapid_sets_of_one_key_end_at_the_last(KeyValues store) {
        store.replaceInTurn("count", 1_000);
        store.expectValue("count", "1000");
    }

    @Behaviour("KVB-20")
    @Contended
    void large_values_are_stored_and_read_by_many_at_once_intact(KeyValues store) {
        Together pictures = store.createTogether("picture", 8, MIB);
        pictures.expectEachItsOwn();
        pictures.expectEachItsOwnForAllAtOnce();
    }

    @BehaviourForRandom(value = "KVB-21", of = AnyEntry.class)
    void any_value_under_any_key_comes_back_beside_a_longer_and_a_shorter_key(Pair any, KeyValues store) {
        store.create(any.name() + "+", "longer");
        store.create(any.name(), any.value().toArray());
        store.create(any.name() + any.name(), "twice");

        store.expectValue(any.name(), any.value().toArray());
        store.expectValue(any.name() + "+", "longer");
        store.expectValue(any.name() + any.name(), "twice");
    }

    @Behaviour("KVB-22")
    @Bulky
    @Contended
    void more_than_ten_thousand_keys_each_keep_their_own_value(KeyValues store) {
        store.createMany("item", 10_050).expectEachItsOwn();
    }

    @BehaviourForRandom(value = "KVB-23", of = AnyMedley.class, cases = 1)
    @Contended
    void what_many_do_at_once_can_be_told_as_if_they_took_turns(Medley any, KeyValues store) {
        store.contendAndExpectLinearizable(any);
    }

    @BehaviourForRandom(value = "KVB-24", of = AnyMedley.class, cases = 1)
    @Contended
    void so_can_what_many_do_while_their_connection_is_cut_and_healed(Medley any, Wire wire) {
        wire.open(KeyValues.class).contendAndExpectLinearizable(any, wire);
    }

    @BehaviourForRandom(value = "KVB-25", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofValues(namespaces).expectAgreement(seed);
    }
}
