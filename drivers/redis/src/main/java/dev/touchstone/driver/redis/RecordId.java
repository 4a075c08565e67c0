package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Scalar;
import java.util.Optional;

/**
 * Which record: its model's name, and its key as a text whose bytes are in the order of the keys.
 *
 * @param model the model's name
 * @param key the key's text
 */
record RecordId(String model, String key) {

    /** The record of this model with this key. */
    static RecordId of(Model model, Object key) {
        return new RecordId(model.name(), ordered(scalar(model.key()), key.toString()));
    }

    /** The record of this model with this key, of which the text is known. */
    static RecordId of(String model, Scalar kind, String key) {
        return new RecordId(model, ordered(kind, key));
    }

    /** This record. */
    static RecordId of(StoredRow row) {
        String key = row.model().key();
        return of(row.model().name(), row.model().kind(key), row.held(key).orElseThrow());
    }

    /** To which record it refers with a field. */
    static Optional<RecordId> target(StoredRow row, StoredModel.Link link) {
        return row.held(link.field()).map(text -> of(link.target(), row.model().kind(link.field()), text));
    }

    private static Scalar scalar(Field key) {
        return ((FieldType.Single) key.type()).scalar();
    }

    /** Numbers in hexadecimal, the negative ones first; UTF-8 and UUIDs have the order already. */
    private static String ordered(Scalar kind, String text) {
        return kind == Scalar.LONG || kind == Scalar.INT
                ? String.format("%016x", Long.parseLong(text) ^ Long.MIN_VALUE)
                : text;
    }
}
