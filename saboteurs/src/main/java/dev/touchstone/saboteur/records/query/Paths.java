package dev.touchstone.saboteur.records.query;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Compare;
import dev.touchstone.model.Field;
import dev.touchstone.model.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Paths into JSON that lead astray, and names of fields that do. */
public final class Paths {

    private Paths() {}

    private static @Nullable Object end(Filter.At at, Row row) {
        Object reached = row.get(at.field());
        for (String step : at.path()) {
            boolean within =
                    reached instanceof List<?> list && step.matches("\\d") && Integer.parseInt(step) < list.size();
            reached = within
                    ? ((List<?>) reached).get(Integer.parseInt(step))
                    : reached instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return reached;
    }

    /** Whatever lies there is text. */
    public static final class PathComparedAsText extends FilterFault {

        /** As the catalogue names it. */
        public PathComparedAsText() {
            super(
                    "path-compared-as-text",
                    "What lies at a path is compared with a number as text.",
                    (part, rows) -> part instanceof Filter.At at && at.value() instanceof BigDecimal value
                            ? rows.where(row -> compares(at, end(at, row), value.toString()))
                            : part,
                    "REC-59");
        }

        private static boolean compares(Filter.At at, @Nullable Object held, String value) {
            return held != null && Rows.holds(at.operator(), held.toString().compareTo(value));
        }
    }

    /** Where there is nothing nobody may look. */
    public static final class PathToNothingFails extends FilterFault {

        /** As the catalogue names it. */
        public PathToNothingFails() {
            super("path-to-nothing-fails", "A path that leads nowhere in a record fails.", Paths::refused, "REC-59");
        }
    }

    private static Filter refused(Filter part, Rows rows) {
        if (part instanceof Filter.At at && rows.all().stream().anyMatch(row -> end(at, row) == null)) {
            String detail = "there is nothing at " + at.path();
            throw new BackendException(
                    FailureKind.VALIDATION, "query", rows.model().name(), detail, null);
        }
        return part;
    }

    /** Takes a field for the first that is called alike. */
    abstract static class FieldTakenForAnother extends FilterFault {

        FieldTakenForAnother(String words, String sentence, BiPredicate<String, String> alike, String reddens) {
            super(
                    words,
                    sentence,
                    (part, rows) -> part instanceof Compare compare
                            ? new Compare(first(rows, alike, compare.field()), compare.operator(), compare.value())
                            : part,
                    reddens);
        }

        private static String first(Rows rows, BiPredicate<String, String> alike, String field) {
            return rows.model().fields().stream()
                    .map(Field::name)
                    .filter(name -> alike.test(name, field))
                    .findFirst()
                    .orElse(field);
        }
    }

    /** Case is nothing. */
    public static final class NamesFolded extends FieldTakenForAnother {

        /** As the catalogue names it. */
        public NamesFolded() {
            super(
                    "names-folded",
                    "A filter takes fields for one that differ in case.",
                    String::equalsIgnoreCase,
                    "REC-16");
        }
    }

    /** A name ends at its first space. */
    public static final class FieldNamesCutAtASpace extends FieldTakenForAnother {

        /** As the catalogue names it. */
        public FieldNamesCutAtASpace() {
            super(
                    "field-names-cut-at-a-space",
                    "A filter takes fields for one whose names begin with the same word.",
                    (one, other) -> one.split(" ", 2)[0].equals(other.split(" ", 2)[0]),
                    "REC-17");
        }
    }
}
