package dev.touchstone.acceptance.keyvalue;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnyMedley;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.corpus.AnyTwins;
import dev.touchstone.acceptance.corpus.AnyTwins.Couple;
import dev.touchstone.acceptance.corpus.Twins;
import dev.touchstone.acceptance.corpus.Twins.Pair;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Medley;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Swaps;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_cas")
@Tag("keyvalue_cas")
@Tag("KeyValue")
class KeyValueCasIT implements GeneralBehaviours {

    @Behaviour("KVC-01")
    void a_swap_with_the_right_value_stores_the_new_one(Swaps swaps) {
        swaps.create("colour", "red");
        swaps.swapAndVerify("colour", "red", "blue");
        swaps.swapAndVerify("colour", "blue", "");
        swaps.swapAndVerify("colour", "", "green");
    }

    @Behaviour("KVC-02")
    void a_swap_with_a_wrong_value_changes_nothing_and_shows_the_current_one(Swaps swaps) {
        swaps.create("colour", "red");
        swaps.swapInVain("colour", "blue", "green", "red");
        swaps.swapInVain("colour", "", "green", "red");
    }

    @Behaviour("KVC-03")
    void a_swap_of_a_value_on_an_absent_key_mismatches_and_creates_nothing(Swaps swaps) {
        swaps.swapNothingInVain("colour", "red", "blue");
        swaps.swapNothingInVain("colour", "", "blue");
    }

    @Behaviour("KVC-04")
    void expecting_nothing_creates_an_absent_key_and_mismatches_on_a_present_one(Swaps swaps) {
        swaps.createAndVerify("colour", "red");
        swaps.createInVain("colour", "blue", "red");
        swaps.createAndVerify("empty", "");
        swaps.createInVain("empty", "full", "");
    }

    @Behaviour("KVC-05")
    @Contended
    void of_many_who_create_one_key_exactly_one_is_done_and_his_value_is_stored(Swaps swaps) {
        swaps.raceToCreate("colour", 32).expectExactlyOneWinner();
    }

    @Behaviour("KVC-06")
    @Contended
    void increments_by_many_threads_in_a_swap_loop_are_all_counted(Swaps swaps) {
        swaps.countTogether("count", 8, 50);
        swaps.expectValue("count", "400");
    }

    @BehaviourForEach(value = "KVC-07", in = Twins.class)
    void comparison_is_on_all_bytes(Pair pair, Swaps swaps) {
        swaps.create("one", pair.one());
        swaps.create("other", pair.other());
        swaps.expectTold("one", pair.one(), pair.other());
        swaps.expectTold("other", pair.other(), pair.one());
    }

    @Behaviour("KVC-08")
    void deleting_on_condition_deletes_only_what_is_as_believed(Swaps swaps) {
        swaps.removeNothingInVain("colour", "red");
        swaps.create("colour", "red");
        swaps.removeInVain("colour", "blue", "red");
        swaps.removeInVain("colour", "", "red");
        swaps.removeAndVerify("colour", "red");
        swaps.removeNothingInVain("colour", "red");
    }

    @Behaviour("KVC-09")
    @Contended
    void of_many_who_delete_one_value_on_condition_exactly_one_is_done(Swaps swaps) {
        swaps.raceToRemove("colour", 16).expectExactlyOneWinner();
        swaps.expectAbsent("colour");
    }

    @Behaviour("KVC-10")
    void a_swap_to_the_same_bytes_is_done_and_harmless(Swaps swaps) {
        swaps.create("colour", "red");
        swaps.swapAndVerify("colour", "red", "red");
        swaps.swapAndVerify("colour", "red", "blue");
    }

    @Behaviour("KVC-11")
    void a_plain_set_or_delete_between_makes_the_swap_mismatch(Swaps swaps, KeyValues store) {
        swaps.create("colour", "red");
        store.replace("colour", "blue");
        swaps.swapInVain("colour", "red", "green", "blue");
        swaps.swap("colour", "blue", "white");
        store.remove("colour");
        swaps.swapNothingInVain("colour", "white", "black");
    }

    @Behaviour("KVC-12")
    @Contended
    void a_swap_never_undoes_a_plain_set_made_after_the_comparison(Swaps swaps) {
        swaps.expectNoPlainWriteUndone("colour", 25);
    }

    @Behaviour("KVC-13")
    void a_refused_swap_leaves_the_value_and_later_swaps_as_before(Swaps swaps) {
        swaps.create("colour", "red");
        swaps.swapWhatIsRefused("colour", "red");
        swaps.expectValue("colour", "red");
        swaps.swapAndVerify("colour", "red", "blue");
    }

    @Behaviour("KVC-14")
    @Contended
    void a_mismatch_shows_a_value_that_the_key_had_during_the_call(Swaps swaps, KeyValues store) {
        swaps.create("colour", "red");
        swaps.swapInVain("colour", "white", "black", "red");
        store.replace("colour", "blue");
        swaps.swapInVain("colour", "white", "black", "blue");
        store.remove("colour");
        swaps.swapNothingInVain("colour", "white", "black");

        swaps.expectCurrentValuesShown("count", 200);
    }

    @Behaviour("KVC-15")
    void after_deletion_and_creation_anew_the_old_expectation_mismatches(Swaps swaps, KeyValues store) {
        swaps.create("colour", "red");
        store.remove("colour");
        swaps.create("colour", "blue");
        swaps.swapInVain("colour", "red", "green", "blue");
        swaps.removeAndVerify("colour", "blue");
        swaps.create("colour", "white");
        swaps.removeInVain("colour", "blue", "white");
    }

    @BehaviourForRandom(value = "KVC-16", of = AnyTwins.class)
    void any_two_values_that_differ_in_almost_nothing_are_told_apart(Couple any, Swaps swaps) {
        swaps.create("one", any.one().toArray());
        swaps.expectTold("one", any.one().toArray(), any.other().toArray());
    }

    @BehaviourForRandom(value = "KVC-17", of = AnyMedley.class, cases = 1)
    @Contended
    void changes_of_many_at_once_can_be_told_as_if_they_took_turns(Medley any, Swaps swaps) {
        swaps.contendAndExpectLinearizable(any);
    }

    @BehaviourForRandom(value = "KVC-18", of = AnyMedley.class, cases = 1)
    @Contended
    void so_can_changes_of_many_while_their_connection_is_cut_and_healed(Medley any, Wire wire) {
        wire.open(Swaps.class).contendAndExpectLinearizable(any, wire);
    }

    @BehaviourForRandom(value = "KVC-19", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofSwaps(namespaces).expectAgreement(seed);
    }
}
