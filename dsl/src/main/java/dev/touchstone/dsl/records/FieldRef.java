package dev.touchstone.dsl.records;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model, as a method reference to its accessor: {@code User::email}. Anything else, such as a lambda, is refused
 * with an {@link IllegalArgumentException} when it is used.
 *
 * @param <T> the record class
 * @param <V> what the field holds
 */
@FunctionalInterface
public interface FieldRef<T, V extends @Nullable Object> extends Function<T, V>, Serializable {}
