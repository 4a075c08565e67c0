package dev.touchstone.driver.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an opened server says otherwise than the registry file declares. Immutable.
 *
 * @param values traits with the server's own value, e.g. {@code maxValueBytes}
 * @param lost traits that its settings do not give, e.g. {@code durable} without an append-only file
 */
public record TraitChanges(Map<String, Object> values, Set<String> lost) {

    /** Copies both. */
    public TraitChanges {
        values = Map.copyOf(values);
        lost = Set.copyOf(lost);
    }

    /** Nothing otherwise. */
    public static TraitChanges none() {
        return new TraitChanges(Map.of(), Set.of());
    }

    /** And this trait has that value. */
    public TraitChanges with(String trait, Object value) {
        Map<String, Object> all = new TreeMap<>(values);
        all.put(trait, value);
        return new TraitChanges(all, lost);
    }

    /** And this trait is not given. */
    public TraitChanges losing(String trait) {
        Set<String> all = new TreeSet<>(lost);
        all.add(trait);
        return new TraitChanges(values, all);
    }
}
