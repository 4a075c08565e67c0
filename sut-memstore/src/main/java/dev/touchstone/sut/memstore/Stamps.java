package dev.touchstone.sut.memstore;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as they are stored: with what the store fills itself, and with copies of what was given. */
record Stamps(Clock clock) {

    /** A row for the first time. */
    Row first(Model model, Row given) {
        Instant now = now();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            values.put(
                    field.name(),
                    switch (field.automatic()) {
                        case NO -> model.plain(field.name(), given.get(field.name()));
                        case CREATED_AT, UPDATED_AT -> now;
                        case VERSION -> 1L;
                    });
        }
        return Row.of(values);
    }

    /** A row in the place of an older one, later than it whatever the clock says. */
    Row next(Model model, Row old, Row given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            Object held = old.get(field.name());
            values.put(
                    field.name(),
                    switch (field.automatic()) {
                        case NO -> copied(model, field, held, given.get(field.name()));
                        case CREATED_AT -> held;
                        case UPDATED_AT -> after((Instant) old.require(field.name()));
                        case VERSION -> (Long) old.require(field.name()) + 1;
                    });
        }
        return Row.of(values);
    }

    private static @Nullable Object copied(Model model, Field field, @Nullable Object held, @Nullable Object given) {
        return given == held ? held : model.plain(field.name(), given);
    }

    private Instant after(Instant last) {
        Instant now = now();
        return now.isAfter(last) ? now : last.plus(1, MICROS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
