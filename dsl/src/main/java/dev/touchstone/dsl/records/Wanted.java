package dev.touchstone.dsl.records;

import dev.touchstone.model.Drafts;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a record should be after a write: what was given, what was left out, and what the backend fills. */
final class Wanted {

    private Wanted() {}

    /** After a creation. */
    static Comparison created(Model model, Row given) {
        return filled(new Comparison(model).same(Drafts.completed(model, given)), model, Optional.empty(), 1);
    }

    /** After a record was put in the place of another, if there was one. */
    static Comparison upserted(Model model, Row given, Optional<Row> before) {
        return filled(new Comparison(model).same(Drafts.completed(model, given)), model, before, 1);
    }

    /** After a write of many at once: whole, with whatever the backend fills. */
    static Comparison whole(Model model, Row given) {
        Comparison comparison = new Comparison(model).same(Drafts.completed(model, given));
        model.fields().stream()
                .filter(field -> !field.isGiven())
                .forEach(field -> comparison.field(field.name(), "something", found -> found != null));
        return comparison;
    }

    /** After a change. */
    static Comparison updated(Model model, Object key, Row before, Row given) {
        return updated(model, key, before, given, 1);
    }

    /** After so many changes, which together are these. */
    static Comparison updated(Model model, Object key, Row before, Row given, int times) {
        Row kept = before;
        for (Field field : model.fields()) {
            kept = field.isGiven() ? kept : kept.without(field.name());
        }
        Row changes = Drafts.changes(model, key, given).row();
        return filled(new Comparison(model).same(kept.with(changes)), model, Optional.of(before), times);
    }

    private static Comparison filled(Comparison comparison, Model model, Optional<Row> before, int times) {
        for (Field field : model.fields()) {
            Optional<Object> earlier = before.flatMap(row -> row.find(field.name()));
            switch (field.automatic()) {
                case CREATED_AT -> created(comparison, field.name(), earlier);
                case UPDATED_AT -> updated(comparison, field.name(), earlier);
                case VERSION -> version(comparison, field.name(), earlier, times);
                default -> {
                    // given, and compared as such
                }
            }
        }
        return comparison;
    }

    private static void created(Comparison comparison, String field, Optional<Object> earlier) {
        earlier.ifPresentOrElse(
                when -> comparison.field(field, "still " + when, when::equals),
                () -> comparison.field(field, "a moment", Instant.class::isInstance));
    }

    private static void updated(Comparison comparison, String field, Optional<Object> earlier) {
        earlier.ifPresentOrElse(
                when -> comparison.field(field, "later than " + when, found -> isLater(found, when)),
                () -> comparison.field(field, "a moment", Instant.class::isInstance));
    }

    private static boolean isLater(@Nullable Object found, Object when) {
        return found instanceof Instant later && later.isAfter((Instant) when);
    }

    private static void version(Comparison comparison, String field, Optional<Object> earlier, int times) {
        long due = earlier.map(version -> (Long) version + times).orElse(1L);
        comparison.field(field, String.valueOf(due), found -> found instanceof Long version && version == due);
    }
}
