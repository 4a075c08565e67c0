package dev.touchstone.driver.api.records;

import dev.touchstone.model.Automatic;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the backend fills at a write, for a driver whose server fills no field by itself. Immutable.
 *
 * @param fields which fields
 * @param now the server's time, to the microsecond
 */
public record Stamps(Map<Automatic, String> fields, Instant now) {

    /** Copies the fields. */
    public Stamps {
        fields = Map.copyOf(fields);
    }

    /** In a record that was not there. */
    public Map<String, Object> first() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((filler, field) -> values.put(field, filler == Automatic.VERSION ? (Object) 1L : now));
        return values;
    }

    /** In a record that held this before; later than then, also if the server's clock was set back. */
    public Map<String, Object> next(Function<String, @Nullable Object> before) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((filler, field) -> values.put(field, next(filler, String.valueOf(before.apply(field)))));
        return values;
    }

    private Object next(Automatic filler, String before) {
        return switch (filler) {
            case VERSION -> Long.parseLong(before) + 1;
            case CREATED_AT -> Instant.parse(before);
            default -> notBefore(Instant.parse(before).plus(1, ChronoUnit.MICROS));
        };
    }

    private Instant notBefore(Instant least) {
        return now.isBefore(least) ? least : now;
    }
}
