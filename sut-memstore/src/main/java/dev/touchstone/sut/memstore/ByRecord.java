package dev.touchstone.sut.memstore;

import dev.touchstone.model.Values;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Something about each of some records, by model and key, in the order of both. Not thread-safe. */
final class ByRecord<T> {

    private final Map<String, NavigableMap<Object, T>> all = new TreeMap<>();

    /** What is done with each. */
    @FunctionalInterface
    interface Each<T> {

        void visit(String model, Object key, T what);
    }

    /** Says this about a record, and answers what was said of it before. */
    @Nullable
    T put(String model, Object key, T what) {
        return ofModel(model).put(key, what);
    }

    /** Says this about a record, together with what was said of it before. */
    void merge(String model, Object key, T what, BinaryOperator<T> both) {
        ofModel(model).merge(key, what, both);
    }

    private NavigableMap<Object, T> ofModel(String model) {
        return all.computeIfAbsent(model, name -> new TreeMap<>(Values::compare));
    }

    boolean has(String model, Object key) {
        NavigableMap<Object, T> known = all.get(model);
        return known != null && known.containsKey(key);
    }

    void forEach(Each<? super T> each) {
        all.forEach((model, records) -> records.forEach((key, what) -> each.visit(model, key, what)));
    }
}
