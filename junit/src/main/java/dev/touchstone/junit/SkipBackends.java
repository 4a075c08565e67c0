package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Leaves a test, or every test of a class, out on these backends; they show as excluded, with the reason. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SkipBackends {

    /** Names of backends or columns. */
    String[] value();

    /** Why, for the report. */
    String reason();
}
