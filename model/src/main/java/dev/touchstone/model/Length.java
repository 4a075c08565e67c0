package dev.touchstone.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a text may be, in Unicode code points: {@code "🐈"} is one. ({@link jakarta.validation.constraints.Size} counts
 * the two halves of it.) Null is no text and always valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Constraint(validatedBy = LengthValidator.class)
public @interface Length {

    /** The fewest code points. */
    int min() default 0;

    /** The most code points. */
    int max() default Integer.MAX_VALUE;

    /** What is said of a text that is too short or too long. */
    String message() default "length must be between {min} and {max}";

    /** See Jakarta Validation. */
    Class<?>[] groups() default {};

    /** See Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};
}
