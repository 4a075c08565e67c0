package dev.touchstone.dsl.records;

import dev.touchstone.dsl.Later;
import dev.touchstone.model.Model;
import dev.touchstone.model.RecordType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Of which model records are; what makes no sense is told when it is first asked for. Thread-safe. */
final class Kind<T extends Record> {

    private final Later<RecordType<T>> type;

    private Kind(Later<RecordType<T>> type) {
        this.type = type;
    }

    static <T extends Record> Kind<T> of(Class<T> model) {
        return new Kind<>(new Later<>(() -> RecordType.of(model)));
    }

    /** What a parameter says, e.g. {@code Records<User>}. */
    static Kind<?> named(Type parameter) {
        if (parameter instanceof ParameterizedType whole
                && whole.getActualTypeArguments()[0] instanceof Class<?> model
                && model.isRecord()) {
            return of(model.asSubclass(Record.class));
        }
        return new Kind<>(new Later<>(() -> {
            throw new IllegalArgumentException(
                    parameter.getTypeName() + " names no model: write Records<User>, where User"
                            + " is a record class, or open AllRecords and say of(User.class)");
        }));
    }

    RecordType<T> type() {
        return type.get();
    }

    Model model() {
        return type().model();
    }
}
