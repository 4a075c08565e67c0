package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A record as it is stored: what it alone may have, and to what it refers, by the names that tell it. Not thread-safe. */
final class NatsRow {

    private final NatsRecordNames names;
    private final String id;
    private final StoredRow row;
    private final Map<String, List<String>> claims = new LinkedHashMap<>();
    private final Set<String> ties = new TreeSet<>();

    /** A record of this model, with this id, stored as this text. */
    NatsRow(NatsRecordNames names, StoredModel model, String id, String text) {
        this(names, id, new StoredRow(model, text));
    }

    private NatsRow(NatsRecordNames names, String id, StoredRow row) {
        this.names = names;
        this.id = id;
        this.row = row;
        row.claims().forEach((rule, values) -> claims.put(names.claim(model().name(), rule, values), rule));
        for (StoredModel.Link link : model().references()) {
            target(link).ifPresent(target -> ties.add(names.tie(target, id, link.field())));
        }
    }

    StoredModel model() {
        return row.model();
    }

    String id() {
        return id;
    }

    /** What is stored. */
    String text() {
        return row.text();
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
    Optional<String> target(StoredModel.Link link) {
        return row.held(link.field()).map(key -> NatsRecordNames.id(link.target(), key));
    }

    /** The same, written at this time, which refers to nothing with this field any more. */
    NatsRow without(String field, Instant now) {
        return new NatsRow(names, id, row.without(field, now));
    }
}
