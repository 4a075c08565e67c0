package dev.touchstone.dsl;

import java.lang.reflect.Type;

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

    /**
     * One over this scene, for a parameter that says more than its class: {@code Records<User>}. Does no I/O, and refuses
     * nothing: what makes no sense is told when it is first used.
     *
     * @param parameter the parameter's type, whole; the class itself where there is no parameter
     */
    default T over(Scene scene, Type parameter) {
        return over(scene);
    }
}
