package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that is run with many random cases: the method takes the case as its first parameter. The run tells its seed, and
 * {@code -Dtouchstone.seed} brings the same cases again.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{argumentSetName}")
@ArgumentsSource(RandomSource.class)
public @interface ForRandom {

    /** What makes the cases. */
    Class<? extends Generator<?>> of();

    /** How many of them, at least one. */
    int cases() default 100;
}
