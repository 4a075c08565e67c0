package dev.touchstone.model;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What a constraint says of itself, without an expression language: the two constraints of Jakarta Validation whose own words
 * need one get them here. A message that a model gives itself stays.
 */
final class PlainMessages implements MessageInterpolator {

    private static final String MIN = "{jakarta.validation.constraints.DecimalMin.message}";
    private static final String MAX = "{jakarta.validation.constraints.DecimalMax.message}";

    private final MessageInterpolator parameters = new ParameterMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return parameters.interpolate(plain(template, context), context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return parameters.interpolate(plain(template, context), context, locale);
    }

    private static String plain(String template, Context context) {
        Annotation constraint = context.getConstraintDescriptor().getAnnotation();
        if (template.equals(MIN) && constraint instanceof DecimalMin min) {
            return "must be greater than " + orEqual(min.inclusive()) + "{value}";
        }
        if (template.equals(MAX) && constraint instanceof DecimalMax max) {
            return "must be less than " + orEqual(max.inclusive()) + "{value}";
        }
        return template;
    }

    private static String orEqual(boolean inclusive) {
        return inclusive ? "or equal to " : "";
    }
}
