package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.records.Stamps;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.RowJson;
import dev.touchstone.model.Scalar;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record as it is stored, seen without its class: what it alone may have, and to what it refers. Immutable. */
final class NatsRow {

    private final NatsRecordNames names;
    private final NatsShape shape;
    private final String id;
    private final String text;
    private final Map<?, ?> fields;
    private final Map<String, List<String>> claims = new LinkedHashMap<>();
    private final Set<String> ties = new TreeSet<>();

    /**
     * A record of this model, with this id, stored as this text. It is read only if the model has rules that need it.
     */
    NatsRow(NatsRecordNames names, NatsShape shape, String id, String text) {
        this.names = names;
        this.shape = shape;
        this.id = id;
        this.text = text;
        boolean plain = shape.uniques().isEmpty() && shape.links().isEmpty();
        this.fields = plain ? Map.of() : (Map<?, ?>) requireNonNull(JsonTree.parse(text));
        for (List<String> rule : shape.uniques()) {
            List<String> values =
                    rule.stream().map(this::text).flatMap(Optional::stream).toList();
            if (values.size() == rule.size()) {
                claims.put(names.claim(shape.name(), rule, values), rule);
            }
        }
        for (NatsShape.Link link : shape.links()) {
            target(link).ifPresent(target -> ties.add(names.tie(target, id, link.field())));
        }
    }

    NatsShape shape() {
        return shape;
    }

    String id() {
        return id;
    }

    /** What is stored. */
    String text() {
        return text;
    }

    /** The names of what it alone may have, and the rules: one with null in it claims nothing. */
    Map<String, List<String>> claims() {
        return Collections.unmodifiableMap(claims);
    }

    /** The names of the ties to what it refers to, which hold its id. */
    Set<String> ties() {
        return Collections.unmodifiableSet(ties);
    }

    /** To which record a field refers. */
    Optional<String> target(NatsShape.Link link) {
        return text(link.field()).map(key -> NatsRecordNames.id(link.target(), key));
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

    /** The same, which refers to nothing with this field any more. */
    NatsRow without(String field, Stamps stamps) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>();
        fields.forEach((name, value) -> next.put(String.valueOf(name), value));
        next.put(field, null);
        stamps.next(fields::get).forEach((name, value) -> next.put(name, value.toString()));
        return new NatsRow(names, shape, id, JsonTree.write(next));
    }
}
