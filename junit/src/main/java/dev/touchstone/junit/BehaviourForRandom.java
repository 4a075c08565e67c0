package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * One promise of a contract that is tested with many random cases: {@link ForRandom} with an id. The behaviour has one
 * verdict, the worst, and names each case that did not pass.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{argumentSetName}")
@ArgumentsSource(RandomSource.class)
public @interface BehaviourForRandom {

    /** The id, e.g. {@code KVS-22}. */
    String value();

    /** What makes the cases. */
    Class<? extends Generator<?>> of();

    /** How many of them, at least one. */
    int cases() default 100;
}
