package dev.touchstone.driver.postgres;

import dev.touchstone.model.FieldType;
import dev.touchstone.model.Length;
import dev.touchstone.model.Model;
import dev.touchstone.model.Rules;
import dev.touchstone.model.Scalar;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bounds that a model declares, as far as the server means the same by them: of numbers, of texts in code points, of
 * lists by their size, and patterns that are plainly the same to both. All others are looked at before a write only.
 */
final class PostgresBounds {

    private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.LONG, Scalar.DOUBLE, Scalar.DECIMAL);

    private PostgresBounds() {}

    static List<String> of(Model model, PostgresColumn column) {
        return Rules.declared(model, column.field()).stream()
                .map(ConstraintDescriptor::getAnnotation)
                .flatMap(annotation -> condition(column, annotation).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> condition(PostgresColumn column, Annotation declared) {
        if (column.isList()) {
            return declared instanceof Size size
                    ? Optional.of(within("cardinality(" + column.sql() + ")", size.min(), size.max()))
                    : Optional.empty();
        }
        if (column.field().type() instanceof FieldType.Json) {
            return Optional.empty();
        }
        if (NUMBERS.contains(column.scalar())) {
            return ofNumber(declared).map(bound -> column.sql() + bound);
        }
        return column.scalar() == Scalar.TEXT ? ofText(column.sql(), declared) : Optional.empty();
    }

    private static Optional<String> ofNumber(Annotation declared) {
        if (declared instanceof Min min) {
            return Optional.of(" >= " + min.value());
        } else if (declared instanceof Max max) {
            return Optional.of(" <= " + max.value());
        } else if (declared instanceof DecimalMin min) {
            return Optional.of((min.inclusive() ? " >= " : " > ") + number(min.value()));
        } else if (declared instanceof DecimalMax max) {
            return Optional.of((max.inclusive() ? " <= " : " < ") + number(max.value()));
        } else if (declared instanceof Positive) {
            return Optional.of(" > 0");
        } else if (declared instanceof PositiveOrZero) {
            return Optional.of(" >= 0");
        } else if (declared instanceof Negative) {
            return Optional.of(" < 0");
        }
        return declared instanceof NegativeOrZero ? Optional.of(" <= 0") : Optional.empty();
    }

    private static String number(String decimal) {
        return new java.math.BigDecimal(decimal).toString();
    }

    private static Optional<String> ofText(String sql, Annotation declared) {
        if (declared instanceof Length length) {
            return Optional.of(within("char_length(" + sql + ")", length.min(), length.max()));
        }
        return declared instanceof Pattern pattern
                ? PostgresPattern.of(pattern).map(same -> sql + " ~ " + PostgresNames.literal(same))
                : Optional.empty();
    }

    private static String within(String number, int min, int max) {
        return number + " BETWEEN " + min + " AND " + max;
    }
}
