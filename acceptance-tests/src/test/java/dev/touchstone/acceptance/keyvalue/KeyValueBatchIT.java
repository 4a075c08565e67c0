package dev.touchstone.acceptance.keyvalue;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnyBatch;
import dev.touchstone.acceptance.corpus.AnyBatch.Plan;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.corpus.Keys;
import dev.touchstone.acceptance.corpus.Values;
import dev.touchstone.dsl.Batches;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.NeedsTrait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_batch")
@Tag("keyvalue_batch")
@Tag("KeyValue")
class KeyValueBatchIT implements GeneralBehaviours {

    private static final int KIB = 1024;

    @Behaviour("KVM-01")
    void a_batch_of_new_and_present_keys_sets_them_all(Batches batches) {
        batches.store("green", "old");
        batches.storeEach("blue", "green", "red");
        batches.expectEachItsOwn("blue", "green", "red");
    }

    @Behaviour("KVM-02")
    void answers_come_position_by_position_absent_ones_empty_in_their_place(Batches batches) {
        batches.storeEach("a", "b", "c");
        batches.expectAnswers(
                List.of("c", "missing", "a", "gone", "b"),
                List.of(held("c"), nothing(), held("a"), nothing(), held("b")));
    }

    @Behaviour("KVM-03")
    void a_key_asked_twice_is_answered_twice(Batches batches) {
        batches.storeEach("a", "b");
        batches.expectAnswers(
                List.of("a", "b", "a", "none", "none"), List.of(held("a"), held("b"), held("a"), nothing(), nothing()));
    }

    @Behaviour("KVM-04")
    void deleting_tells_per_position_who_was_there_a_key_named_twice_only_once(Batches batches) {
        batches.storeEach("a", "b", "c");
        batches.removeAndVerify(List.of("missing", "b", "a", "b", "gone"), List.of(false, true, true, false, false));
        batches.expectEachItsOwn("c");
    }

    @Behaviour("KVM-05")
    void one_bad_entry_fails_the_call_names_the_key_and_nothing_is_written(Batches batches) {
        batches.expectOneBadEntryToSpoilTheBatch();
    }

    @Behaviour("KVM-06")
    @NeedsTrait("atomicBatch")
    @Contended
    void keys_always_written_together_are_read_together_as_one_generation(Batches batches) {
        batches.expectReadAsWritten(8, 150);
    }

    @Behaviour("KVM-07")
    void empty_batches_succeed_and_change_nothing(Batches batches) {
        batches.storeEach("a", "b");
        batches.tryEmptyBatches();
        batches.expectEachItsOwn("a", "b");
    }

    @Behaviour("KVM-08")
    void a_thousand_keys_with_1_KiB_each_work_in_one_call(Batches batches) {
        Map<String, byte[]> values = batches.values("item-%04d", 1_000, KIB);
        batches.storeAll(values);
        batches.expectAll(values);
        batches.removeAllAndVerify(values.keySet());
    }

    @Behaviour("KVM-09")
    void hostile_keys_and_values_in_one_batch_come_back_right(Batches batches) {
        List<byte[]> values = Values.all();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String key : Keys.byLabel().values()) {
            entries.put(key, batches.within(values.get(entries.size() % values.size())));
        }
        batches.storeAll(entries);
        batches.expectAll(entries);
        batches.removeAllAndVerify(entries.keySet());
    }

    @Behaviour("KVM-10")
    void batch_and_single_calls_see_each_other_at_once(Batches batches, KeyValues store) {
        batches.storeEach("a", "b");
        store.expectEachItsOwn("a", "b");
        store.replace("a", "new");
        store.remove("b");
        store.create("c", "c");
        batches.expectAnswers(List.of("a", "b", "c"), List.of(held("new"), nothing(), held("c")));
        batches.removeAndVerify(List.of("a", "b", "c"), List.of(true, false, true));
        store.expectAbsent("c");
    }

    @Behaviour("KVM-11")
    void a_batch_of_one_is_the_same_as_a_single_call(Batches batches, KeyValues store) {
        batches.expectAbsent("colour");
        batches.store("colour", "red");
        store.expectValue("colour", "red");
        batches.store("colour", "");
        store.expectValue("colour", "");
        store.replace("colour", "blue");
        batches.expectAnswers(List.of("colour"), List.of(held("blue")));
        batches.removeAndVerify(List.of("colour"), List.of(true));
        batches.removeAndVerify(List.of("colour"), List.of(false));
    }

    @Behaviour("KVM-12")
    @Contended
    void overlapping_batches_at_once_leave_each_key_a_value_stored_under_it(Batches batches) {
        batches.expectRowsOfTheirOwn(8, 20);
    }

    @Behaviour("KVM-13")
    @Contended
    void a_batch_above_one_frame_works_when_each_value_is_within_the_limit(Batches batches) {
        Map<String, byte[]> values = batches.values("large-%02d", 64, 256 * KIB);
        batches.storeAll(values);
        batches.expectAll(values);
    }

    @Behaviour("KVM-14")
    @Bulky
    @Contended(Contended.ALONE) // large enough to make others wait who share its connection
    void a_batch_of_70000_keys_works_or_is_refused_whole_where_fewer_are_declared(Batches batches) {
        batches.expectToTake(70_000);
    }

    private static Optional<String> held(String value) {
        return Optional.of(value);
    }

    private static Optional<String> nothing() {
        return Optional.empty();
    }

    @BehaviourForRandom(value = "KVM-15", of = AnyBatch.class)
    void any_batch_answers_as_its_keys_would_one_after_the_other(Plan any, Batches batches) {
        batches.storeAll(any.values());
        batches.expectAnswers(any.asked(), any.answers());
        batches.removeAndVerify(any.asked(), any.there());
    }

    @BehaviourForRandom(value = "KVM-16", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofBatches(namespaces).expectAgreement(seed);
    }
}
