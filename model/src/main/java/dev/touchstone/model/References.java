package dev.touchstone.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key of a record of another model, or of this one. A record with a key here that is not there is refused. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface References {

    /** The model that is referred to. */
    Class<? extends Record> value();

    /** What becomes of this record when the other one is deleted. */
    OnDelete onDelete() default OnDelete.REFUSE;
}
