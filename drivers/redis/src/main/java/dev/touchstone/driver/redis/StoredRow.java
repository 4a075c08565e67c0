package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.Stamps;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.RowJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as it is stored, seen without its class: what keeps it to its model's rules. Not thread-safe. */
final class StoredRow {

    private final RecordShape shape;
    private final String raw;
    private @Nullable Map<?, ?> parsed;

    StoredRow(RecordShape shape, String raw) {
        this.shape = shape;
        this.raw = raw;
    }

    /** Rows of a model with no rules are never looked into. */
    private Map<?, ?> fields() {
        Map<?, ?> known = parsed;
        if (known == null) {
            known = JsonTree.parse(raw) instanceof Map<?, ?> map ? map : Map.of();
            parsed = known;
        }
        return known;
    }

    RecordShape shape() {
        return shape;
    }

    /** The text that is stored. */
    String raw() {
        return raw;
    }

    RecordId id() {
        return shape.id(String.valueOf(fields().get(shape.key())));
    }

    /** What a field of one value holds, as text that is equal for equal values; none for null. */
    Optional<String> text(String field) {
        Object value = fields().get(field);
        return value == null ? Optional.empty() : Optional.of(text(field, value.toString()));
    }

    private String text(String field, String stored) {
        return switch (shape.kind(field)) {
            case DECIMAL -> RowJson.text(new BigDecimal(stored));
            case DOUBLE -> RowJson.text(Double.valueOf(stored));
            default -> stored;
        };
    }

    /** What it alone may have: a rule with null in it claims nothing. */
    List<RecordClaim> claims() {
        List<RecordClaim> claims = new ArrayList<>();
        for (List<String> rule : shape.uniques()) {
            List<String> values =
                    rule.stream().map(this::text).flatMap(Optional::stream).toList();
            if (values.size() == rule.size()) {
                claims.add(RecordClaim.of(shape.name(), rule, values));
            }
        }
        return claims;
    }

    /** Where it is found. */
    List<RecordEntry> entries() {
        List<RecordEntry> entries = new ArrayList<>();
        for (String field : shape.indexed()) {
            text(field).ifPresent(text -> entries.add(new RecordEntry(shape.name(), field, text)));
        }
        return entries;
    }

    /** To which record a field refers. */
    Optional<RecordId> target(RecordShape.Link link) {
        return text(link.field()).map(text -> RecordId.of(link.target(), shape.kind(link.field()), text));
    }

    /** The same, which refers to nothing with this field any more. */
    StoredRow withoutTarget(String field, Instant now) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>();
        fields().forEach((name, value) -> next.put(String.valueOf(name), value));
        next.put(field, null);
        new Stamps(shape.automatic(), now)
                .next(name -> fields().get(name))
                .forEach((name, value) -> next.put(name, value.toString()));
        return new StoredRow(shape, JsonTree.write(next));
    }
}
