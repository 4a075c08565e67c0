package dev.touchstone.dsl.linear;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps what many did to some keys, and what these held before: nothing, where nothing else is said. Thread-safe. */
public final class Journal {

    private final Map<String, Queue<Operation>> byKey = new ConcurrentSkipListMap<>();
    private final Map<String, State> starts = new ConcurrentHashMap<>();

    /** Before all that is kept of this key, it held this value, or nothing. */
    public void starts(String key, Optional<String> value) {
        starts.put(key, new State(value));
    }

    /** Somebody did this to the key. */
    public void add(String key, Operation operation) {
        byKey.computeIfAbsent(key, none -> new ConcurrentLinkedQueue<>()).add(operation);
    }

    /** How many operations are kept. */
    public int size() {
        return byKey.values().stream().mapToInt(Queue::size).sum();
    }

    List<KeyHistory> histories() {
        return byKey.entrySet().stream()
                .map(each -> new KeyHistory(
                        each.getKey(), starts.getOrDefault(each.getKey(), State.ABSENT), List.copyOf(each.getValue())))
                .toList();
    }
}
