package dev.touchstone.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A behaviour that races many threads: it takes more than one of the permits that bound what runs at once. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contended {

    /** All permits: nothing else runs beside it, but for what disturbs a wire or a server of its own. */
    int ALONE = Integer.MAX_VALUE;

    /** How many permits; clamped to what there is. */
    int value() default 4;
}
