package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.dsl.failure.WrongFoundFlag;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.dsl.value.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code keyvalue_batch}. */
final class BatchWords {

    private final Later<KeyValueBatch> actor;
    private final Later<KeyValueBatch> witness;
    private final History history;

    BatchWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBatch.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBatch.class));
        this.history = scene.history();
    }

    void store(Map<String, Bytes> values) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        values.forEach((name, value) -> entries.put(name, value.toArray()));
        String line = told("store", List.copyOf(values.keySet()))
                + (values.size() == 1
                        ? " = " + values.values().iterator().next().bare()
                        : "");
        history.run(line, () -> actor.get().batchSet(entries));
    }

    void expectAnswers(List<String> names, List<Optional<Bytes>> wanted) {
        List<Optional<Bytes>> found = history.record(
                told("expect", names), () -> answers(names), seen -> seen.equals(wanted) ? "ok" : "otherwise");
        expectNumber(names, found.size());
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            Optional<Bytes> value = found.get(place);
            wanted.get(place)
                    .ifPresentOrElse(
                            right -> Findings.expectValue(name, right, value),
                            () -> Findings.expectNothing(name, value));
        }
    }

    List<Optional<Bytes>> answers(List<String> names) {
        return witness.get().batchGet(names).stream()
                .map(value -> value.map(Bytes::of))
                .toList();
    }

    void remove(List<String> names, List<Boolean> there) {
        List<Boolean> found =
                history.record(told("remove", names), () -> actor.get().batchDelete(names), BatchWords::told);
        expectNumber(names, found.size());
        for (int place = 0; place < names.size(); place++) {
            if (!found.get(place).equals(there.get(place))) {
                throw ExpectationFailure.of(new WrongFoundFlag(names.get(place), there.get(place)));
            }
        }
    }

    void tryEmptyBatches() {
        history.run("store   nothing in a batch", () -> actor.get().batchSet(Map.of()));
        expectNumber(List.of(), actor.get().batchGet(List.of()).size());
        remove(List.of(), List.of());
    }

    private static void expectNumber(List<String> names, int found) {
        if (found != names.size()) {
            throw ExpectationFailure.of(
                    new WrongNumber("the answers to a batch of " + names.size() + " names", names.size(), found));
        }
    }

    static String told(String verb, List<String> names) {
        if (names.isEmpty()) {
            return Line.of(verb, "nothing") + " in a batch";
        }
        String first = Line.of(verb, names.get(0));
        return names.size() == 1 ? first + " in a batch" : first + " and " + (names.size() - 1) + " more in a batch";
    }

    private static String told(List<Boolean> found) {
        return found.stream().filter(there -> there).count() + " of " + found.size() + " were there";
    }
}
