package dev.touchstone.driver.nats;

import dev.touchstone.model.JsonTree;
import dev.touchstone.model.RowJson;
import dev.touchstone.model.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is stored, seen without its class: what it alone may have, and to what it refers.
 *
 * @param shape what is known of its model
 * @param id its model and its key
 * @param text what is stored
 * @param fields the same, by field; empty if there are no rules that would need it
 */
record NatsRow(NatsShape shape, String id, String text, Map<?, ?> fields) {

    static NatsRow of(NatsShape shape, String id, String text) {
        boolean plain = shape.uniques().isEmpty() && shape.links().isEmpty();
        return new NatsRow(shape, id, text, plain ? Map.of() : (Map<?, ?>) JsonTree.parse(text));
    }

    /** What a field holds, as text that is equal for equal values. */
    private Optional<String> text(String field) {
        Object value = fields.get(field);
        return value == null ? Optional.empty() : Optional.of(text(field, value.toString()));
    }

    private String text(String field, String stored) {
        return switch (shape.kinds().getOrDefault(field, Scalar.TEXT)) {
            case DECIMAL -> RowJson.text(new BigDecimal(stored));
            case DOUBLE -> RowJson.text(Double.valueOf(stored));
            default -> stored;
        };
    }

    /** The names of what it alone may have, and the rules: one with null in it claims nothing. */
    Map<String, List<String>> claims(NatsRecordNames names) {
        Map<String, List<String>> claims = new LinkedHashMap<>();
        for (List<String> rule : shape.uniques()) {
            List<String> values =
                    rule.stream().map(this::text).flatMap(Optional::stream).toList();
            if (values.size() == rule.size()) {
                claims.put(names.claim(shape.name(), rule, values), rule);
            }
        }
        return claims;
    }

    /** To which record a field refers. */
    Optional<String> target(NatsShape.Link link) {
        return text(link.field()).map(key -> NatsRecordNames.id(link.target(), key));
    }

    /** The names of the ties to what it refers to, and what they say. */
    Map<String, String> ties(NatsRecordNames names) {
        Map<String, String> ties = new TreeMap<>();
        for (NatsShape.Link link : shape.links()) {
            target(link).ifPresent(target -> ties.put(names.tie(target, id, link.field()), id));
        }
        return ties;
    }

    /** The same, which refers to nothing with this field any more. */
    NatsRow without(String field, NatsStamps stamps) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>();
        fields.forEach((name, value) -> next.put(String.valueOf(name), value));
        next.put(field, null);
        stamps.next(fields::get).forEach((name, value) -> next.put(name, value.toString()));
        return of(shape, id, JsonTree.write(next));
    }
}
