package dev.touchstone.dsl;

/**
 * Makes one type of test parameter. Found with {@link java.util.ServiceLoader}, so that a user's own vocabulary needs
 * no change of ours.
 *
 * @param <T> the type that a test names
 */
public interface Vocabulary<T> {

    /** The type that a test names as a parameter. */
    Class<T> type();

    /** One over this scene. Does no I/O. */
    T over(Scene scene);
}
