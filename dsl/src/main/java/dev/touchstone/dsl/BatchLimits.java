package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.dsl.failure.WrongBlame;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of {@code keyvalue_batch} about what a batch takes, and what it refuses as a whole. */
final class BatchLimits {

    private static final byte[] SOME = {'s', 'o', 'm', 'e'};

    private final Later<KeyValueBatch> actor;
    private final Later<Limits> limits;
    private final BatchWords words;
    private final History history;

    BatchLimits(Scene scene, BatchWords words) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBatch.class));
        this.limits = new Later<>(() -> Limits.of(scene.traits(KeyValueBatch.class)));
        this.words = words;
        this.history = scene.history();
    }

    Map<String, byte[]> values(String pattern, int count, int size) {
        Map<String, byte[]> values = new LinkedHashMap<>();
        for (int number = 1; number <= count; number++) {
            values.put(
                    String.format(Locale.ROOT, pattern, number),
                    within(Bytes.random(number, size).toArray()));
        }
        return values;
    }

    byte[] within(byte[] value) {
        long limit = limits.get().traits().limit(Traits.MAX_VALUE_BYTES).orElse(Long.MAX_VALUE);
        return value.length <= limit ? value : Arrays.copyOf(value, Math.toIntExact(limit));
    }

    void expectOneBadEntryToSpoilTheBatch() {
        badNames().forEach((name, kind) -> {
            expectSpoilt(kind, name, SOME);
            expectSpoiltQuestion(kind, name);
        });
        limits.get()
                .largestValue()
                .ifPresent(size -> expectSpoilt(
                        FailureKind.TOO_LARGE,
                        "large",
                        Bytes.random(size, size + 1).toArray()));
        expectNullsRefused();
        expectAbsent(List.of("first", "last", "large"));
    }

    private Map<String, FailureKind> badNames() {
        List<String> names = new ArrayList<>(List.of("", "a\uD83D", "a\0b"));
        limits.get().largestName().ifPresent(size -> names.add(Noise.narrow(size + 1)));
        Map<String, FailureKind> bad = new LinkedHashMap<>();
        names.forEach(name -> limits.get().refusal(name).ifPresent(kind -> bad.put(name, kind)));
        return bad;
    }

    private void expectSpoilt(FailureKind kind, String name, byte[] value) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("first", SOME);
        entries.put(name, value);
        entries.put("last", SOME);
        expectRefusal(kind, name, "store", () -> actor.get().batchSet(entries));
        expectAbsent(List.of("first", "last"));
    }

    private void expectSpoiltQuestion(FailureKind kind, String name) {
        List<String> names = List.of("kept", name, "last");
        words.store(Map.of("kept", Bytes.of("kept")));
        expectRefusal(kind, name, "read", () -> actor.get().batchGet(names));
        expectRefusal(kind, name, "remove", () -> actor.get().batchDelete(names));
        words.expectAnswers(List.of("kept"), List.of(Optional.of(Bytes.of("kept"))));
    }

    private void expectRefusal(FailureKind kind, String name, String verb, Runnable batch) {
        String line = Line.of(verb, name) + " between others in a batch";
        Refusals.expectFailure(kind, () -> history.run(line, batch), failure -> {
            if (!failure.name().equals(name)) {
                throw ExpectationFailure.of(new WrongBlame(name, failure));
            }
        });
    }

    private void expectNullsRefused() {
        KeyValueBatch batch = actor.get();
        List<String> withNull = Arrays.asList("first", null);
        Map<String, byte[]> nullName = new LinkedHashMap<>(Map.of("first", SOME));
        nullName.put(null, SOME);
        Map<String, byte[]> nullValue = new LinkedHashMap<>(Map.of("first", SOME));
        nullValue.put("last", null);
        Refusals.expectNullRefused("batchSet", () -> batch.batchSet(null));
        Refusals.expectNullRefused("batchSet of a name", () -> batch.batchSet(nullName));
        Refusals.expectNullRefused("batchSet of a value", () -> batch.batchSet(nullValue));
        Refusals.expectNullRefused("batchGet", () -> batch.batchGet(null));
        Refusals.expectNullRefused("batchGet of a name", () -> batch.batchGet(withNull));
        Refusals.expectNullRefused("batchDelete", () -> batch.batchDelete(null));
        Refusals.expectNullRefused("batchDelete of a name", () -> batch.batchDelete(withNull));
    }

    void expectToTake(int names) {
        long limit = limits.get().traits().limit(Traits.MAX_BATCH_KEYS).orElse(names);
        int works = Math.toIntExact(Math.min(names, limit));
        Map<String, Bytes> many = many("many", works);
        List<String> all = List.copyOf(many.keySet());
        words.store(many);
        words.expectAnswers(
                all, all.stream().map(name -> Optional.of(many.get(name))).toList());
        if (limit < names) {
            expectTooMany(works + 1, all);
        }
        words.remove(all, Collections.nCopies(works, true));
        expectAbsent(all);
    }

    private void expectTooMany(int past, List<String> there) {
        Map<String, Bytes> more = many("more", past);
        List<String> names = List.copyOf(more.keySet());
        List<String> mixed = new ArrayList<>(there);
        mixed.add("more");
        Refusals.expectFailure(FailureKind.TOO_LARGE, () -> words.store(more));
        Refusals.expectFailure(FailureKind.TOO_LARGE, () -> actor.get().batchGet(mixed));
        Refusals.expectFailure(FailureKind.TOO_LARGE, () -> actor.get().batchDelete(mixed));
        expectAbsent(names.subList(1, past));
        expectAbsent(names.subList(0, 1));
    }

    private static Map<String, Bytes> many(String stem, int count) {
        Map<String, Bytes> many = new LinkedHashMap<>();
        for (int number = 1; number <= count; number++) {
            many.put(stem + "-" + number, Bytes.of("value " + number));
        }
        return many;
    }

    private void expectAbsent(List<String> names) {
        words.expectAnswers(names, Collections.nCopies(names.size(), Optional.empty()));
    }
}
