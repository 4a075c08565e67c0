package dev.touchstone.driver.redis;

import dev.touchstone.model.Model;
import org.jspecify.annotations.Nullable;

/** Where the operations of the contracts take place: each on its own, or within a transaction. */
interface RecordsRun {

    /**
     * One operation.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Act<T extends @Nullable Object> {
        T in(RecordsStep step) throws Exception;
    }

    <T extends @Nullable Object> T run(String operation, Model model, Act<T> act);
}
