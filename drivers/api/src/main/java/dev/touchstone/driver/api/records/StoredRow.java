package dev.touchstone.driver.api.records;

import dev.touchstone.model.JsonTree;
import dev.touchstone.model.RowJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is stored, a text that {@link RowJson} wrote, seen without its class: what keeps it to its model's rules. The
 * text is looked into only when a rule asks for it. Not thread-safe.
 */
public final class StoredRow {

    private final StoredModel model;
    private final String text;
    private @Nullable Map<?, ?> fields;

    /** A row of this model, stored as this text. */
    public StoredRow(StoredModel model, String text) {
        this.model = model;
        this.text = text;
    }

    /** Its model. */
    public StoredModel model() {
        return model;
    }

    /** What is stored. */
    public String text() {
        return text;
    }

    /** What a field of one value holds, as text that is equal for equal values; none for null. */
    public Optional<String> held(String field) {
        Object value = fields().get(field);
        return value == null ? Optional.empty() : Optional.of(equalized(field, value.toString()));
    }

    private String equalized(String field, String stored) {
        return switch (model.kind(field)) {
            case DECIMAL -> RowJson.text(new BigDecimal(stored));
            case DOUBLE -> RowJson.text(Double.valueOf(stored));
            default -> stored;
        };
    }

    /** What it alone may have: the values of each unique rule beside the key. A rule with null in it claims nothing. */
    public Map<List<String>, List<String>> claims() {
        Map<List<String>, List<String>> claims = new LinkedHashMap<>();
        for (List<String> rule : model.uniques()) {
            List<String> values =
                    rule.stream().map(this::held).flatMap(Optional::stream).toList();
            if (values.size() == rule.size()) {
                claims.put(rule, values);
            }
        }
        return claims;
    }

    /** The same, written at this time of the server's, which refers to nothing with this field any more. */
    public StoredRow without(String field, Instant now) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>();
        fields().forEach((name, value) -> next.put(String.valueOf(name), value));
        next.put(field, null);
        new Stamps(model.automatic(), now)
                .next(name -> fields().get(name))
                .forEach((name, value) -> next.put(name, value.toString()));
        return new StoredRow(model, JsonTree.write(next));
    }

    private Map<?, ?> fields() {
        Map<?, ?> known = fields;
        if (known == null) {
            known = JsonTree.parse(text) instanceof Map<?, ?> map ? map : Map.of();
            fields = known;
        }
        return known;
    }
}
