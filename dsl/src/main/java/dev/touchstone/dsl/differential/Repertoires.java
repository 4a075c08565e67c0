package dev.touchstone.dsl.differential;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The repertoires of the KeyValue contracts. */
final class Repertoires {

    private static final List<Duration> AHEAD =
            List.of(Duration.ofHours(5), Duration.ofHours(50), Duration.ofHours(500));
    private static final List<Duration> OVER = List.of(Duration.ZERO, Duration.ofHours(-1));
    private static final List<Integer> LIMITS = List.of(1, 2, 3, 10);
    private static final int MOST_NAMED = 5;
    private static final int MOST_OPEN = 2;

    private Repertoires() {}

    /** {@code keyvalue_basic}. */
    static Command basic(Chance chance, Pool pool, Model now) {
        String name = pool.name();
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 -> new BasicCommand.Store(name, pool.value());
            case 4, 5, 6 -> new BasicCommand.Get(name);
            case 7 -> new BasicCommand.Exists(name);
            default -> new BasicCommand.Delete(name);
        };
    }

    /** {@code keyvalue_scan}. */
    static Command scan(Chance chance, Pool pool, Model now) {
        return chance.onceIn(3)
                ? new ScanCommand.Count(pool.prefix())
                : new ScanCommand.Walk(pool.prefix(), chance.of(LIMITS), chance.onceIn(2));
    }

    /** {@code keyvalue_ttl}. */
    static Command ttl(Chance chance, Pool pool, Model now) {
        String name = pool.name();
        return switch (chance.between(0, 9)) {
            case 0, 1 -> new DeadlineCommand.Store(name, pool.value(), time(chance));
            case 2, 3, 4 -> new DeadlineCommand.Expire(name, time(chance));
            case 5, 6 -> new DeadlineCommand.Persist(name);
            default -> new DeadlineCommand.TimeLeft(name);
        };
    }

    private static Duration time(Chance chance) {
        return chance.of(chance.onceIn(5) ? OVER : AHEAD);
    }

    /** {@code keyvalue_batch}. */
    static Command batch(Chance chance, Pool pool, Model now) {
        return switch (chance.between(0, 2)) {
            case 0 -> new BatchCommand.StoreAll(values(pool));
            case 1 -> new BatchCommand.GetAll(pool.names(0, MOST_NAMED));
            default -> new BatchCommand.DeleteAll(pool.names(0, MOST_NAMED));
        };
    }

    private static Map<String, String> values(Pool pool) {
        return pool.names(0, Pool.MOST_NAMES).stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> pool.value(), (one, other) -> one, LinkedHashMap::new));
    }

    /** {@code keyvalue_cas}. */
    static Command cas(Chance chance, Pool pool, Model now) {
        String name = pool.name();
        return chance.onceIn(3)
                ? new SwapCommand.Remove(name, pool.belief(name, now).orElseGet(pool::value))
                : new SwapCommand.Swap(name, pool.belief(name, now), pool.value());
    }

    /** {@code keyvalue_transactional}: at most two open at once, and now and then one that has ended. */
    static Command transactional(Chance chance, Pool pool, Model now) {
        List<Integer> begun = now.begun();
        List<Integer> open = begun.stream()
                .filter(number -> now.unit(number).filter(Unit::isOpen).isPresent())
                .toList();
        if (open.isEmpty() || (open.size() < MOST_OPEN && chance.onceIn(5))) {
            return new UnitCommand.Begin(begun.size() + 1);
        }
        int number = chance.onceIn(20) ? chance.of(begun) : chance.of(open);
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 -> new UnitCommand.Read(number, pool.name());
            case 4, 5, 6 -> new UnitCommand.Write(number, pool.name(), pool.value());
            case 7, 8 -> new UnitCommand.Commit(number);
            default -> new UnitCommand.Rollback(number);
        };
    }
}
