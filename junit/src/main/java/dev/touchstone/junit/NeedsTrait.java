package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Traits of the contract under test that a column must declare for this test to count there. In a column that does not
 * declare one the test is run all the same, as a probe: its verdict is {@code not claimed}, whatever comes out, and a
 * column that does more than it declares is told.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsTrait {

    /** The names of the traits, e.g. {@code orderedScan}. */
    String[] value();

    /**
     * Whether a probe that passes proves the trait, as with an order, a limit, a resolution; otherwise it has only not
     * been refuted, as with a race that nobody lost.
     */
    boolean passProves() default false;
}
