package dev.touchstone.driver.redis;

import org.jspecify.annotations.Nullable;

/**
 * What one operation does.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
interface RecordsAct<T extends @Nullable Object> {

    T in(RecordsStep step) throws Exception;
}
