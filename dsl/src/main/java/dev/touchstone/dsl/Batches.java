package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The vocabulary of KeyValue in batches: many names in one call. Verbs act through one client; each {@code expect...}
 * looks through another one, in one batch too, unless it acts itself.
 */
public final class Batches {

    private final BatchWords words;
    private final BatchLimits limits;
    private final BatchRaces races;

    Batches(Scene scene) {
        this.words = new BatchWords(scene);
        this.limits = new BatchLimits(scene, words);
        this.races = new BatchRaces(scene);
    }

    /** Stores one value under a name, in a batch of one. */
    public void store(String name, String value) {
        words.store(Map.of(name, Bytes.of(value)));
    }

    /** Stores all of these, in one batch. */
    public void storeAll(Map<String, byte[]> values) {
        words.store(bytes(values));
    }

    /** Stores under each of these names the name itself, in one batch. */
    public void storeEach(String... names) {
        Map<String, Bytes> values = new LinkedHashMap<>();
        List.of(names).forEach(name -> values.put(name, Bytes.of(name)));
        words.store(values);
    }

    /** The answers for these names are, in this order, these values, or nothing. */
    public void expectAnswers(List<String> names, List<Optional<String>> values) {
        words.expectAnswers(
                names, values.stream().map(value -> value.map(Bytes::of)).toList());
    }

    /** Each name holds its value, byte for byte. */
    public void expectAll(Map<String, byte[]> values) {
        List<String> names = List.copyOf(values.keySet());
        words.expectAnswers(
                names,
                names.stream()
                        .map(name -> Optional.of(Bytes.of(values.get(name))))
                        .toList());
    }

    /** Each of these names holds the name itself. */
    public void expectEachItsOwn(String... names) {
        List<String> all = List.of(names);
        expectAnswers(all, all.stream().map(Optional::of).toList());
    }

    /** None of these names holds anything. */
    public void expectAbsent(String... names) {
        expectAnswers(
                List.of(names),
                Arrays.stream(names).map(name -> Optional.<String>empty()).toList());
    }

    /** To remove these names in one batch says, in this order, who was there; then none of them is. */
    public void removeAndVerify(List<String> names, List<Boolean> there) {
        words.remove(names, there);
        expectAbsent(names.toArray(String[]::new));
    }

    /** To remove these names in one batch says that all were there; then none of them is. */
    public void removeAllAndVerify(Collection<String> names) {
        List<String> all = List.copyOf(names);
        removeAndVerify(all, all.stream().map(name -> true).toList());
    }

    /** Batches of nothing succeed, and nothing is there afterwards that was not before. */
    public void tryEmptyBatches() {
        words.tryEmptyBatches();
    }

    /** So many names, each with incompressible bytes of its own: this many, or as many as the declared limit allows. */
    public Map<String, byte[]> values(String pattern, int count, int size) {
        return limits.values(pattern, count, size);
    }

    /** The value, or as much of it as the declared limit allows. */
    public byte[] within(byte[] value) {
        return limits.within(value);
    }

    /** A batch with one bad entry in it, of each kind that there is, is refused, names it, and leaves all as it was. */
    public void expectOneBadEntryToSpoilTheBatch() {
        limits.expectOneBadEntryToSpoilTheBatch();
    }

    /** So many names work in one batch; where fewer are declared, these do, and one more is refused as a whole. */
    public void expectToTake(int names) {
        limits.expectToTake(names);
    }

    /** Names that one writer always stores in one batch are read in one batch as he left them. */
    public void expectReadAsWritten(int names, int batches) {
        races.expectReadAsWritten(names, batches);
    }

    /** Whatever many store at once under names that they share, each name holds a value that was stored under it. */
    public void expectRowsOfTheirOwn(int threads, int batches) {
        races.expectRowsOfTheirOwn(threads, batches);
    }

    private static Map<String, Bytes> bytes(Map<String, byte[]> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Bytes.of(each.getValue()), (one, other) -> one, LinkedHashMap::new));
    }
}
