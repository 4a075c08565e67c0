package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.value.Bytes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A transaction as the contract knows it. Never changes.
 *
 * @param isOpen whether it has not ended
 * @param read what it found under a name when it first looked there
 * @param written what it wrote last under a name
 * @param readOwn names under which it found what it had written itself
 * @param past what others have replaced since it began, by name
 */
record Unit(
        boolean isOpen,
        Map<String, Optional<Bytes>> read,
        Map<String, Bytes> written,
        Set<String> readOwn,
        Map<String, Set<Optional<Bytes>>> past) {

    static Unit begun() {
        return new Unit(true, Map.of(), Map.of(), Set.of(), Map.of());
    }

    Unit ended() {
        return new Unit(false, Map.of(), Map.of(), Set.of(), Map.of());
    }

    /** What it must find under a name, unless it looks there for the first time. */
    Optional<Optional<Bytes>> known(String name) {
        return written.containsKey(name)
                ? Optional.of(Optional.of(written.get(name)))
                : Optional.ofNullable(read.get(name));
    }

    /** What it may find under a name that holds this: the same, or what was there at another moment since it began. */
    Set<Optional<Bytes>> findable(String name, Optional<Bytes> now) {
        Set<Optional<Bytes>> all = new LinkedHashSet<>(Set.of(now));
        all.addAll(past.getOrDefault(name, Set.of()));
        return all;
    }

    /** It has found again what it wrote itself. */
    Unit havingOwn(String name) {
        Set<String> own = new TreeSet<>(readOwn);
        own.add(name);
        return new Unit(isOpen, read, written, own, past);
    }

    /** It has looked for the first time, and found this: with what is there now, nothing before it matters any more. */
    Unit having(String name, Optional<Bytes> found, Optional<Bytes> now) {
        Map<String, Optional<Bytes>> seen = new TreeMap<>(read);
        seen.put(name, found);
        Map<String, Set<Optional<Bytes>>> since = new TreeMap<>(past);
        if (found.equals(now)) {
            since.remove(name);
        }
        return new Unit(isOpen, seen, written, readOwn, since);
    }

    Unit writing(String name, Bytes value) {
        Map<String, Bytes> after = new TreeMap<>(written);
        after.put(name, value);
        return new Unit(isOpen, read, after, readOwn, past);
    }

    /** Somebody else has written a name that held this. */
    Unit overtaken(String name, Optional<Bytes> before) {
        if (!isOpen) {
            return this;
        }
        Map<String, Set<Optional<Bytes>>> after = new TreeMap<>(past);
        Set<Optional<Bytes>> all = new LinkedHashSet<>(past.getOrDefault(name, Set.of()));
        all.add(before);
        after.put(name, all);
        return new Unit(isOpen, read, written, readOwn, after);
    }

    /** Something that it read is not so any more: it must not commit. */
    boolean mustConflict(Model now) {
        return read.entrySet().stream().anyMatch(each -> !each.getValue().equals(now.value(each.getKey())));
    }

    /**
     * Somebody else has written what it read, and it holds the same again; or what it both wrote and read. That counts as a
     * change to some who compare, and not to others, and no contract says which is right.
     */
    boolean mayConflict() {
        return past.keySet().stream().anyMatch(name -> read.containsKey(name) || readOwn.contains(name));
    }
}
