package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Contracts that a column must not claim for this test to run there: it is about what a backend does that has them not. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Without {

    /** The ids of the contracts, e.g. {@code records_transactional}. */
    String[] value();
}
