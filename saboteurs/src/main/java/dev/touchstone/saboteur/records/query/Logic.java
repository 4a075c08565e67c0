package dev.touchstone.saboteur.records.query;

import static dev.touchstone.driver.api.records.Filter.Operator.EQUAL;
import static dev.touchstone.driver.api.records.Filter.Operator.NOT_EQUAL;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Compare;
import dev.touchstone.model.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Filters whose parts are put together wrongly, or that are not the contrary of their negation. */
public final class Logic {

    private Logic() {}

    /** A third answer. */
    public static final class ThreeValuedLogic extends FilterFault {

        /** As the catalogue names it. */
        public ThreeValuedLogic() {
            super(
                    "three-valued-logic",
                    "A comparison with null is neither true nor false, and neither is its negation.",
                    Logic::unknown,
                    "REC-41");
        }
    }

    private static Filter unknown(Filter part, Rows rows) {
        boolean different =
                part instanceof Compare compare && compare.operator() == NOT_EQUAL && compare.value() != null;
        if (!different && !(part instanceof Filter.Not)) {
            return part;
        }
        List<Filter> known = new ArrayList<>(List.of(part));
        fields(part).forEach(field -> known.add(new Compare(field, NOT_EQUAL, null)));
        return new Filter.And(known);
    }

    private static Stream<String> fields(Filter filter) {
        if (filter instanceof Filter.Not not) {
            return fields(not.filter());
        }
        if (filter instanceof Compare compare) {
            return compare.value() == null ? Stream.of() : Stream.of(compare.field());
        }
        return filter instanceof Filter.In in ? Stream.of(in.field()) : Stream.of();
    }

    /** An empty text is nothing. */
    public static final class EmptyIsNull extends FilterFault {

        /** As the catalogue names it. */
        public EmptyIsNull() {
            super("empty-is-null", "Who asks for null gets the empty text too.", Logic::empty, "REC-45");
        }
    }

    private static Filter empty(Filter part, Rows rows) {
        boolean none = part instanceof Compare compare
                && compare.operator() == EQUAL
                && compare.value() == null
                && rows.model().field(compare.field()).stream()
                        .anyMatch(field -> field.type().is(Scalar.TEXT));
        return none ? new Filter.Or(List.of(part, new Compare(((Compare) part).field(), EQUAL, ""))) : part;
    }

    /** No brackets. */
    public static final class OrBindsStrongerThanAnd extends FilterFault {

        /** As the catalogue names it. */
        public OrBindsStrongerThanAnd() {
            super(
                    "or-binds-stronger-than-and",
                    "\"a and b or c\" is read as \"a and (b or c)\".",
                    Logic::regrouped,
                    "REC-46");
        }
    }

    private static Filter regrouped(Filter part, Rows rows) {
        if (!(part instanceof Filter.Or or)) {
            return part;
        }
        List<Filter> others = new ArrayList<>(or.filters());
        for (Filter one : or.filters()) {
            if (one instanceof Filter.And and && and.filters().size() > 1 && others.remove(one)) {
                int last = and.filters().size() - 1;
                others.add(0, and.filters().get(last));
                List<Filter> all = new ArrayList<>(and.filters().subList(0, last));
                all.add(new Filter.Or(others));
                return new Filter.And(all);
            }
        }
        return part;
    }

    /** A negation goes inside and leaves the rest as it was. */
    public static final class NegationOfAndIsAnd extends FilterFault {

        /** As the catalogue names it. */
        public NegationOfAndIsAnd() {
            super(
                    "negation-of-and-is-and",
                    "\"Not both\" is read as \"neither\".",
                    (part, rows) -> part instanceof Filter.Not not && not.filter() instanceof Filter.And and
                            ? new Filter.And(and.filters().stream()
                                    .<Filter>map(Filter.Not::new)
                                    .toList())
                            : part,
                    "REC-46");
        }
    }

    /** Conditions are kept by field. */
    public static final class LaterConditionOverwrites extends FilterFault {

        /** As the catalogue names it. */
        public LaterConditionOverwrites() {
            super(
                    "later-condition-overwrites",
                    "Of several conditions on one field the last holds.",
                    Logic::overwritten,
                    "REC-54");
        }
    }

    private static Filter overwritten(Filter part, Rows rows) {
        if (!(part instanceof Filter.And and)) {
            return part;
        }
        Map<Object, Filter> byField = new LinkedHashMap<>();
        and.filters().forEach(one -> byField.put(one instanceof Compare compare ? compare.field() : one, one));
        return new Filter.And(List.copyOf(byField.values()));
    }
}
