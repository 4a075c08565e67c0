package dev.touchstone.saboteur.records.query;

import static dev.touchstone.driver.api.records.Filter.Operator.AT_LEAST;
import static dev.touchstone.driver.api.records.Filter.Operator.AT_MOST;
import static dev.touchstone.driver.api.records.Filter.Operator.EQUAL;
import static dev.touchstone.driver.api.records.Filter.Operator.LESS;
import static dev.touchstone.driver.api.records.Filter.Operator.MORE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Compare;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Comparisons that are wrong. */
public final class Comparisons {

    private Comparisons() {}

    /** One type is no condition. */
    public static final class FilterOnOneFieldIgnored extends FilterFault {

        /** As the catalogue names it. */
        public FilterOnOneFieldIgnored() {
            super(
                    "filter-on-one-field-ignored",
                    "A comparison with a floating number is no condition.",
                    (part, rows) -> part instanceof Compare compare && compare.value() instanceof Double
                            ? new Filter.All()
                            : part,
                    "REC-20");
        }
    }

    /** 9 is more than 10. */
    public static final class NumbersComparedAsText extends FilterFault {

        /** As the catalogue names it. */
        public NumbersComparedAsText() {
            super("numbers-compared-as-text", "Numbers are in the order of their digits.", Comparisons::text, "REC-40");
        }
    }

    private static Filter text(Filter part, Rows rows) {
        if (!(part instanceof Compare compare
                && compare.value() instanceof Number value
                && compare.operator().isOrdered())) {
            return part;
        }
        return rows.where(row -> row.get(compare.field()) instanceof Number held
                && Rows.holds(compare.operator(), held.toString().compareTo(value.toString())));
    }

    /** The bound is beyond it. */
    public static final class AtLeastIsMore extends FilterFault {

        /** As the catalogue names it. */
        public AtLeastIsMore() {
            super(
                    "at-least-is-more",
                    "What is to be at least something is to be more.",
                    (part, rows) -> part instanceof Compare compare && compare.operator() == AT_LEAST
                            ? new Compare(compare.field(), MORE, compare.value())
                            : part,
                    "REC-40");
        }
    }

    /** Moments lose what is less than a second. */
    public static final class MomentsComparedToTheSecond extends FilterFault {

        /** As the catalogue names it. */
        public MomentsComparedToTheSecond() {
            super(
                    "moments-compared-to-the-second",
                    "Moments of one second are equal to a filter.",
                    Comparisons::seconds,
                    "REC-40");
        }
    }

    private static Filter seconds(Filter part, Rows rows) {
        if (!(part instanceof Compare compare && compare.value() instanceof Instant value)) {
            return part;
        }
        Instant second = value.truncatedTo(ChronoUnit.SECONDS);
        return rows.where(row -> row.get(compare.field()) instanceof Instant held
                && Rows.holds(
                        compare.operator(), held.truncatedTo(ChronoUnit.SECONDS).compareTo(second)));
    }

    /** Null is in the order, in front. */
    public static final class NullIsLessThanAll extends FilterFault {

        /** As the catalogue names it. */
        public NullIsLessThanAll() {
            super("null-is-less-than-all", "Null is less than every value.", Comparisons::nullFirst, "REC-41");
        }
    }

    private static Filter nullFirst(Filter part, Rows rows) {
        boolean less = part instanceof Compare compare && (compare.operator() == LESS || compare.operator() == AT_MOST);
        return less ? new Filter.Or(List.of(part, new Compare(((Compare) part).field(), EQUAL, null))) : part;
    }

    /** A value of a filter may end it. */
    public static final class FilterValueIsCode extends FilterFault {

        /** As the catalogue names it. */
        public FilterValueIsCode() {
            super(
                    "filter-value-is-code",
                    "A quote in a value ends it, and what follows is part of the filter.",
                    (part, rows) -> part instanceof Compare compare
                                    && compare.value() instanceof String text
                                    && text.startsWith("' OR 1=1")
                            ? new Filter.All()
                            : part,
                    "REC-57");
        }
    }

    /** What cannot be sent is sent as something else. */
    public static final class HalfACharacterBecomesAQuestionMark extends FilterFault {

        /** As the catalogue names it. */
        public HalfACharacterBecomesAQuestionMark() {
            super(
                    "half-a-character-becomes-a-question-mark",
                    "Half a character in a value of a filter is sent as a question mark.",
                    (part, rows) -> part instanceof Compare compare && compare.value() instanceof String text
                            ? new Compare(compare.field(), compare.operator(), new String(text.getBytes(UTF_8), UTF_8))
                            : part,
                    "REC-57");
        }
    }
}
