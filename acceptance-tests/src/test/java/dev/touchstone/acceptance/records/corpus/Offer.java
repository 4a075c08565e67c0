package dev.touchstone.acceptance.records.corpus;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.acceptance.records.model.Ticket;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as somebody may offer it, good or bad.
 *
 * @param values what it holds
 * @param badFields the fields that break a rule; none in a good one
 */
public record Offer(Map<String, @Nullable Object> values, List<String> badFields) {

    /** A good one, which can be made another. */
    public static Offer good() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", "t1");
        values.put("title", "abc");
        values.put("code", "AB-1");
        values.put("stars", 3);
        values.put("price", new java.math.BigDecimal("1.50"));
        values.put("count", null);
        return new Offer(values, List.of());
    }

    /** The same with this value, with which it is as good as before. */
    Offer with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Offer(changed, badFields);
    }

    /** The same without this field. */
    Offer without(String field) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.remove(field);
        return new Offer(changed, badFields);
    }

    /** The same, bad in these fields. */
    Offer badIn(String... fields) {
        return new Offer(values, List.of(fields));
    }

    /** What it holds, for a record. */
    public Given<Ticket> given() {
        return Given.values(values);
    }

    /** A good one is kept; a bad one is refused, each bad field of it named, and nothing of it is left. */
    public void expectKeptOrRefused(Records<Ticket> tickets) {
        if (badFields.isEmpty()) {
            tickets.createAndVerify(given());
        } else {
            tickets.expectCreateFailure(VALIDATION, given())
                    .onModel(Ticket.class)
                    .onFields(badFields.toArray(String[]::new));
            tickets.expectAll();
        }
    }
}
