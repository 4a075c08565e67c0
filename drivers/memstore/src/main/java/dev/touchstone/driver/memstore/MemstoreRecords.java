package dev.touchstone.driver.memstore;

import static dev.touchstone.driver.memstore.MemstoreNamespace.MAX_KEY_BYTES;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Equality;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.sut.memstore.RecordRefusal;
import dev.touchstone.sut.memstore.Records;
import dev.touchstone.sut.memstore.RecordsEdit;
import dev.touchstone.sut.memstore.RecordsView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The records of a namespace as one client sees them, in a transaction or outside: asks the store, and tells what it refuses. */
record MemstoreRecords(Ground ground) {

    /** Where records are asked for. */
    interface Ground {

        /** The store or the transaction. @throws BackendException {@code UNAVAILABLE} once the client is closed */
        Records open(String operation, String name);

        /** Makes ready for a model. */
        void setUp(String operation, Model model);
    }

    void setUp(Model model) {
        told("setUp", () -> {
            ground.setUp("setUp", model);
            return model;
        });
    }

    <T> T ask(String operation, Model model, Function<RecordsView, T> question) {
        return told(operation, () -> ground.open(operation, model.name()).ask(question));
    }

    <T> T change(String operation, Model model, Function<RecordsEdit, T> change) {
        return told(operation, () -> ground.open(operation, model.name()).change(change));
    }

    /** A key that the model can have and that is not above the limit. */
    static Object key(String operation, Model model, Object key) {
        RecordChecks.key(operation, model, key);
        if (key instanceof String text && text.length() > MAX_KEY_BYTES / 3) { // no sign has more bytes
            long bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_KEY_BYTES) {
                String field = model.key().name();
                throw RecordFailures.tooLarge(operation, model, List.of(field), field, bytes, MAX_KEY_BYTES);
            }
        }
        return key;
    }

    /** What every record holds that this filter matches, as far as it is one value: enough for a look into an index. */
    static Row held(Filter filter) {
        return Equality.of(filter).stream()
                .filter(equality -> equality.values().size() == 1)
                .map(equality ->
                        Row.empty().with(equality.field(), equality.values().get(0)))
                .reduce(Row.empty(), Row::with);
    }

    /** What the call answers. @throws BackendException for what the store refuses */
    static <T> T told(String operation, Supplier<T> call) {
        try {
            return call.get();
        } catch (RecordRefusal refusal) {
            throw BackendException.about(
                    kind(refusal.rule()), operation, refusal.model(), refusal.fields(), refusal.getMessage(), refusal);
        }
    }

    private static FailureKind kind(RecordRefusal.Rule rule) {
        return switch (rule) {
            case UNIQUE -> FailureKind.DUPLICATE_KEY;
            case THERE, OVER -> FailureKind.NOT_FOUND;
            case VERSION, CHANGED -> FailureKind.CONFLICT;
            case REFERENCE, REFERRED_TO, MODEL -> FailureKind.VALIDATION;
        };
    }
}
