package dev.touchstone.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a plain value is one that a field of a type can hold. */
final class TypeCheck {

    private static final int LAST_YEAR = 9999;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final String NOT_TEXT =
            "has U+0000 or half a character in its text, which cannot be stored everywhere";

    private TypeCheck() {}

    /** What is wrong, if anything is, with a value that is not null. */
    static Optional<String> wrong(FieldType type, @Nullable Object value) {
        if (type instanceof FieldType.Single single) {
            return wrongSingle(single, value);
        }
        if (type instanceof FieldType.ListOf list) {
            return value instanceof List<?> elements
                    ? elements.stream()
                            .map(element -> wrongSingle(list.element(), element))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(wrong -> "holds an element that " + wrong)
                    : notOf(type, value);
        }
        if (!(value instanceof Map<?, ?>)) {
            return notOf(type, value);
        }
        return Values.isStorable(value) ? Optional.empty() : Optional.of(NOT_TEXT);
    }

    private static Optional<String> wrongSingle(FieldType.Single type, @Nullable Object value) {
        if (!type.scalar().plain().isInstance(value)) {
            return notOf(type, value);
        }
        return switch (type.scalar()) {
            case TEXT -> Values.isStorable(value) ? Optional.empty() : Optional.of(NOT_TEXT);
            case ENUM -> type.constants().contains(value) ? Optional.empty() : notOf(type, value);
            case DOUBLE -> Double.isFinite((Double) value) ? Optional.empty() : Optional.of("must be a finite number");
            case INSTANT ->
                within((Instant) value, FIRST_MOMENT, LAST_MOMENT)
                        ? Optional.empty()
                        : Optional.of("must lie in the years 1 to 9999");
            case DATE ->
                within((java.time.chrono.ChronoLocalDate) value, FIRST_DAY, LAST_DAY)
                        ? Optional.empty()
                        : Optional.of("must lie in the years 1 to 9999");
            default -> Optional.empty();
        };
    }

    private static <T extends Comparable<? super T>> boolean within(T value, T first, T last) {
        return first.compareTo(value) <= 0 && value.compareTo(last) <= 0;
    }

    private static Optional<String> notOf(FieldType type, @Nullable Object value) {
        String found = value == null ? "null" : value.getClass().getSimpleName() + " " + Shown.of(value);
        return Optional.of("must be " + FieldTypes.told(type) + ", not " + found);
    }
}
