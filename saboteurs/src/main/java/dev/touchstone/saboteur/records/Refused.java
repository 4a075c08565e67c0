package dev.touchstone.saboteur.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Model;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a faulty backend makes of a failure. */
public final class Refused {

    private Refused() {}

    /** What is answered; where the sound backend refuses it in this way, what the fault makes of that. */
    public static <T> T otherwise(FailureKind kind, Supplier<T> sound, Function<BackendException, T> otherwise) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            if (failure.kind() != kind) {
                throw failure;
            }
            return otherwise.apply(failure);
        }
    }

    /** Whether it is a double of the key, not of another unique rule. */
    public static boolean isOfKey(Model model, BackendException failure) {
        return failure.fields().equals(List.of(model.key().name()));
    }

    /** Whether nobody knows what became of the operation. */
    public static boolean isTrouble(BackendException failure) {
        return failure.kind() == UNAVAILABLE || failure.kind() == TIMEOUT;
    }

    /** That another record has these, or is said to. */
    public static BackendException duplicate(Model model, List<String> fields) {
        return BackendException.about(DUPLICATE_KEY, "write", model.name(), fields, "it is there already", null);
    }
}
