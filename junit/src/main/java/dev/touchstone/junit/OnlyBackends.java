package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs a test, or every test of a class, on these backends only; the others show as excluded, with the reason. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyBackends {

    /** Names of backends or columns. */
    String[] value();

    /** Why, for the report. */
    String reason();
}
