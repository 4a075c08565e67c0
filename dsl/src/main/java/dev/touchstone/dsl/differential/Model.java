package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** How things are in one namespace if everything went as the contracts say. Never changes: what is done makes another. */
final class Model {

    private final SortedMap<String, Held> held;
    private final Map<Integer, Unit> units;

    private Model(SortedMap<String, Held> held, Map<Integer, Unit> units) {
        this.held = held;
        this.units = units;
    }

    static Model empty() {
        return new Model(new TreeMap<>(), new TreeMap<>());
    }

    boolean has(String name) {
        return held.containsKey(name);
    }

    Optional<Bytes> value(String name) {
        return Optional.ofNullable(held.get(name)).map(Held::value);
    }

    Optional<Duration> given(String name) {
        return Optional.ofNullable(held.get(name)).flatMap(Held::given);
    }

    /** The names that begin so. */
    List<String> names(String prefix) {
        return held.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** With a value that stays, whatever was there. */
    Model with(String name, Bytes value) {
        return with(name, new Held(value, Optional.empty()));
    }

    Model with(String name, Held next) {
        return changed(name, after -> after.put(name, next));
    }

    Model without(String name) {
        return changed(name, after -> after.remove(name));
    }

    /** What has a value keeps it, with another deadline or none: no change for who reads the value. */
    Model living(String name, Optional<Duration> given) {
        SortedMap<String, Held> after = new TreeMap<>(held);
        after.computeIfPresent(name, (same, before) -> new Held(before.value(), given));
        return new Model(after, units);
    }

    private Model changed(String name, Change change) {
        SortedMap<String, Held> after = new TreeMap<>(held);
        change.in(after);
        return new Model(after, all(unit -> unit.overtaken(name, value(name))));
    }

    private interface Change {
        void in(SortedMap<String, Held> held);
    }

    /** The transaction of this number, if it was begun. */
    Optional<Unit> unit(int number) {
        return Optional.ofNullable(units.get(number));
    }

    /** The numbers of all transactions that were begun. */
    List<Integer> begun() {
        return List.copyOf(units.keySet());
    }

    Model with(int number, Unit unit) {
        Map<Integer, Unit> after = new TreeMap<>(units);
        after.put(number, unit);
        return new Model(held, after);
    }

    private Map<Integer, Unit> all(UnaryOperator<Unit> change) {
        Map<Integer, Unit> after = new TreeMap<>();
        units.forEach((number, unit) -> after.put(number, change.apply(unit)));
        return after;
    }
}
