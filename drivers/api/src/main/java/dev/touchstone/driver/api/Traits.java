package dev.touchstone.driver.api;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a backend declares about how it keeps a contract: trait names with their values. Immutable. */
public final class Traits {

    /** Largest key or collection name, in bytes of UTF-8; absent means unlimited. */
    public static final String MAX_KEY_BYTES = "maxKeyBytes";
    /** Largest value, in bytes; absent means unlimited. */
    public static final String MAX_VALUE_BYTES = "maxValueBytes";
    /** Whether U+0000 in a key is stored exactly (true) or refused as VALIDATION (false). */
    public static final String NUL_IN_KEYS = "nulInKeys";
    /** Whether acknowledged writes outlive {@code kill -9} of the server and a restart on the same data. */
    public static final String DURABLE = "durable";

    /** Whether pages list keys in the order of their bytes. */
    public static final String ORDERED_SCAN = "orderedScan";

    /** Whether readers of a batch see all writes of another batch or none. */
    public static final String ATOMIC_BATCH = "atomicBatch";

    /** Whether of many records that are created at once none is stored unless all are. */
    public static final String ATOMIC_BULK = "atomicBulk";

    /** Largest record, in bytes of its stored form; absent means unlimited. */
    public static final String MAX_RECORD_BYTES = "maxRecordBytes";

    /** The step in which a time to live counts, e.g. {@code 1ms}; a finer one is rounded up. */
    public static final String TTL_RESOLUTION = "ttlResolution";

    /** Most keys of one batch; absent means unlimited. */
    public static final String MAX_BATCH_KEYS = "maxBatchKeys";

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s)");

    private final Map<String, Object> values;

    private Traits(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** These traits: values are {@code Boolean}, {@code Long} or {@code String}. */
    public static Traits of(Map<String, ?> values) {
        Map<String, Object> copy = new TreeMap<>();
        values.forEach(
                (name, value) -> copy.put(name, value instanceof Integer small ? (Object) small.longValue() : value));
        return new Traits(copy);
    }

    /** The same, overlaid by what an opened server says; only declared traits change. */
    public Traits overlaidBy(TraitChanges changes) {
        Map<String, Object> all = new TreeMap<>(values);
        changes.values().forEach((name, value) -> all.computeIfPresent(name, (same, declared) -> value));
        all.keySet().removeAll(changes.lost());
        return of(all);
    }

    /** Whether the trait is declared, with any value but {@code false}. */
    public boolean has(String trait) {
        Object value = values.get(trait);
        return value != null && !Objects.equals(value, false);
    }

    /** The limit, if one is declared. @throws IllegalStateException if its value is not a number */
    public OptionalLong limit(String trait) {
        Object value = values.get(trait);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (value instanceof Long number) {
            return OptionalLong.of(number);
        }
        throw new IllegalStateException("trait " + trait + " is " + value + ", which is not a number");
    }

    /** The time, if one is declared: so many {@code ms} or {@code s}. @throws IllegalStateException if it is none */
    public Optional<Duration> duration(String trait) {
        Object value = values.get(trait);
        if (value == null) {
            return Optional.empty();
        }
        Matcher matcher = DURATION.matcher(value.toString());
        if (!matcher.matches()) {
            throw new IllegalStateException("trait " + trait + " is " + value + ", which is not a time like 1ms or 1s");
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number));
    }

    /** All of them, by name. */
    public Map<String, Object> all() {
        return values;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
