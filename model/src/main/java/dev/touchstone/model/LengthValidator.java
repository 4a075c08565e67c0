package dev.touchstone.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts code points for {@link Length}. Public because Jakarta Validation makes it. */
public final class LengthValidator implements ConstraintValidator<Length, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(Length rule) {
        min = rule.min();
        max = rule.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        long length = text.codePoints().count();
        return min <= length && length <= max;
    }
}
