package dev.touchstone.dsl.records;

import dev.touchstone.model.Model;
import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import org.jspecify.annotations.Nullable;

/** By which key a record is found: of what a test gives, be it the key itself or a record. */
final class Keys {

    private Keys() {}

    static <T extends Record> Object of(RecordType<T> type, Object keyOrRecord) {
        Object key = type.type().isInstance(keyOrRecord)
                ? type.row(type.type().cast(keyOrRecord)).get(type.model().key().name())
                : type.model().plain(type.model().key().name(), keyOrRecord);
        return key == null ? keyOrRecord : key;
    }

    /** The key of what is given to be stored, be it left out; null where there is none. */
    static @Nullable Object in(Model model, Row given) {
        String name = model.key().name();
        return given.has(name) ? given.get(name) : model.key().initial().orElse(null);
    }
}
