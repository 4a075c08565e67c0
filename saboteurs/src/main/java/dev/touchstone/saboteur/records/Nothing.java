package dev.touchstone.saboteur.records;

import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field holds of which nobody said anything, where nobody looks at what the model demands. */
public final class Nothing {

    private Nothing() {}

    /** The row, with nothing in each given field that it leaves out. */
    public static Row fills(Model model, Row row) {
        Row whole = row;
        for (Field field : model.fields()) {
            if (field.isGiven() && !whole.has(field.name())) {
                whole = whole.with(field.name(), in(field));
            }
        }
        return whole;
    }

    /** Its default, null where that is allowed, else what is the least of its type. */
    public static @Nullable Object in(Field field) {
        if (field.initial().isPresent() || field.nullable()) {
            return field.initial().orElse(null);
        }
        if (field.type() instanceof FieldType.Single single) {
            return least(single.scalar());
        }
        return field.type() instanceof FieldType.ListOf ? List.of() : Map.of();
    }

    private static @Nullable Object least(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "";
            case INT -> 0;
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case DECIMAL -> BigDecimal.ZERO;
            case BOOLEAN -> false;
            default -> null;
        };
    }
}
