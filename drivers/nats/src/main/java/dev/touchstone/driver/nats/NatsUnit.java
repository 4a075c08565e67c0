package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Deadline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One try of an operation that changes cells: what it has seen, and what it is going to write, all of it or nothing. For one
 * thread.
 */
final class NatsUnit {

    private final NatsNamespace nats;
    private final Deadline deadline;
    private final NatsCells cells;
    private final Map<String, NatsCell> seen = new HashMap<>();
    private final Map<String, Optional<String>> written = new TreeMap<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> same = new LinkedHashSet<>();
    private final Set<String> untied = new LinkedHashSet<>();
    private final NatsTurn turn;

    NatsUnit(NatsNamespace nats, Deadline deadline) {
        this.nats = nats;
        this.deadline = deadline;
        this.cells = new NatsCells(nats, deadline);
        this.turn = new NatsTurn(nats, deadline);
    }

    NatsNamespace nats() {
        return nats;
    }

    Deadline deadline() {
        return deadline;
    }

    NatsCells cells() {
        return cells;
    }

    /** What decides about it, and tells the time. */
    NatsTurn turn() {
        return turn;
    }

    /** Looks at these cells at once, as far as they are not known. */
    void want(Collection<String> names) throws Exception {
        List<String> news = new ArrayList<>(new LinkedHashSet<>(names));
        news.removeIf(seen::containsKey);
        for (NatsCell cell : cells.look(news)) {
            seen.put(cell.name(), cells.settled(cell));
        }
    }

    /** Looks at all cells that match. @return the names of those that hold something */
    List<String> wantAll(String pattern) throws Exception {
        List<String> names = new ArrayList<>();
        for (NatsCell cell : cells.found(pattern)) {
            seen.putIfAbsent(cell.name(), cells.settled(cell));
            if (cell(cell.name()).now().isPresent()) {
                names.add(cell.name());
            }
        }
        return names;
    }

    /** What a cell holds, with what was written here. */
    Optional<String> read(String name) throws Exception {
        Optional<String> own = written.get(name);
        if (own != null) {
            return own;
        }
        want(List.of(name));
        return cell(name).now();
    }

    /** A cell as it was seen. */
    NatsCell cell(String name) {
        return requireNonNull(seen.get(name), name);
    }

    /** Lets a cell hold this, or nothing. */
    void write(String name, Optional<String> next) throws Exception {
        want(List.of(name));
        written.put(name, next);
    }

    /** The cells that are to change, by their names. */
    Map<String, Optional<String>> changes() {
        Map<String, Optional<String>> changes = new TreeMap<>(written);
        changes.entrySet()
                .removeIf(one -> one.getValue().equals(cell(one.getKey()).now()));
        return changes;
    }

    /** Unless it is changed here, this cell must still hold something when all is decided. */
    void keep(String name) {
        kept.add(name);
    }

    Set<String> kept() {
        Set<String> others = new HashSet<>(kept);
        others.removeAll(changes().keySet());
        return others;
    }

    /** This cell, which was read, must be the same when all is decided. */
    void keepSame(String name) {
        same.add(name);
    }

    Set<String> same() {
        return same;
    }

    /** When all is decided, nobody else may refer to these records. */
    void keepUntied(Collection<String> ids) {
        untied.addAll(ids);
    }

    Set<String> untied() {
        return untied;
    }
}
