package dev.touchstone.driver.api.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What every record that a filter matches holds, as far as the filter says it plainly: enough for a driver to look where such
 * records are, instead of at all of them. Immutable.
 *
 * @param field a field
 * @param values one of these is in it, each of them once and none of them null; if there is none, no record matches
 */
public record Equality(String field, List<?> values) {

    /** Copies the values. */
    public Equality {
        values = List.copyOf(values);
    }

    /** All that this filter says, in its order: each is true of every record that it matches. */
    public static List<Equality> of(Filter filter) {
        List<Equality> all = new ArrayList<>();
        collect(filter, all);
        return Collections.unmodifiableList(all);
    }

    private static void collect(Filter filter, List<Equality> all) {
        if (filter instanceof Filter.Compare compare
                && compare.operator() == Filter.Operator.EQUAL
                && compare.value() != null) {
            all.add(new Equality(compare.field(), List.of(compare.value())));
        } else if (filter instanceof Filter.In in && !in.values().contains(null)) {
            all.add(new Equality(in.field(), in.values().stream().distinct().toList()));
        } else if (filter instanceof Filter.And and) {
            and.filters().forEach(one -> collect(one, all));
        }
    }
}
