package dev.touchstone.driver.api.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A cursor that is the last record of its page, as far as the order knows it: rows that come or go elsewhere move no page.
 * It proves itself, so that one that was changed, or belongs to another order, is refused.
 */
public final class RowCursor {

    private RowCursor() {}

    /** The cursor behind this row, of a walk in this order. */
    public static Cursor after(Model model, List<Order> order, Row last) {
        String text = RowJson.write(model, last.only(fields(model, order)));
        String token = Long.toHexString(proof(model, order, text)) + " " + text;
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(UTF_8)));
    }

    /**
     * The fields of the order, and the key, of the row behind which the next page begins.
     *
     * @throws BackendException {@code VALIDATION} if it is no cursor of ours for this order
     */
    public static Optional<Row> read(String operation, Model model, List<Order> order, Optional<Cursor> after) {
        return after.map(cursor -> read(operation, model, order, cursor.token()));
    }

    private static Row read(String operation, Model model, List<Order> order, String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(" ", 2);
            if (parts.length == 2 && parts[0].equals(Long.toHexString(proof(model, order, parts[1])))) {
                return RowJson.read(model, parts[1]);
            }
        } catch (IllegalArgumentException notOurs) {
            throw foreign(operation, model, notOurs);
        }
        throw foreign(operation, model, null);
    }

    private static BackendException foreign(
            String operation, Model model, @org.jspecify.annotations.Nullable Throwable cause) {
        String detail = "the cursor is not one that was given for this model and order";
        return new BackendException(FailureKind.VALIDATION, operation, model.name(), detail, cause);
    }

    private static List<String> fields(Model model, List<Order> order) {
        List<String> fields = new ArrayList<>(order.stream().map(Order::field).toList());
        fields.add(model.key().name());
        return fields;
    }

    private static long proof(Model model, List<Order> order, String text) {
        CRC32 sum = new CRC32();
        sum.update((model.name() + '\0' + order + '\0' + text).getBytes(UTF_8));
        return sum.getValue();
    }
}
