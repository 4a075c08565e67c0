package dev.touchstone.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a model that one record alone can break: types, null, and what Jakarta Validation's annotations say. A driver
 * may hold rules in its server as well; these are told all at once.
 */
public final class Rules {

    private Rules() {}

    /** Jakarta Validation's engine, made when the first model is checked. */
    private static final class Engine {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH) // the JVM's is nobody's rule
                .messageInterpolator(new PlainMessages())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * What these values break, in the order of the fields.
     *
     * @param values all or some fields of a record; the backend's own are not looked at
     */
    public static List<Violation> broken(Model model, Row values) {
        List<Violation> broken = new ArrayList<>(model.unknown(values.fields()));
        for (Field field : model.fields()) {
            if (field.isGiven() && values.has(field.name())) {
                broken.addAll(broken(model, field, values.get(field.name())));
            }
        }
        return broken;
    }

    /**
     * What Jakarta Validation's annotations say of a field itself, composed ones and what they consist of: for a driver that
     * has its server hold them too.
     */
    public static List<ConstraintDescriptor<?>> declared(Model model, Field field) {
        PropertyDescriptor property = property(model, field);
        return property == null
                ? List.of()
                : property.getConstraintDescriptors().stream()
                        .flatMap(Rules::withParts)
                        .toList();
    }

    private static @Nullable PropertyDescriptor property(Model model, Field field) {
        return Engine.VALIDATOR.getConstraintsForClass(model.type()).getConstraintsForProperty(field.component());
    }

    private static Stream<ConstraintDescriptor<?>> withParts(ConstraintDescriptor<?> whole) {
        return Stream.concat(
                Stream.of(whole), whole.getComposingConstraints().stream().flatMap(Rules::withParts));
    }

    private static List<Violation> broken(Model model, Field field, @Nullable Object value) {
        if (value == null) {
            return field.nullable() ? List.of() : List.of(new Violation(field.name(), "must not be null"));
        }
        Optional<String> wrong = TypeCheck.wrong(field.type(), value);
        return wrong.isPresent() ? List.of(new Violation(field.name(), wrong.get())) : declared(model, field, value);
    }

    private static List<Violation> declared(Model model, Field field, Object value) {
        RecordComponent component = model.component(field);
        boolean free = property(model, field) == null && !component.getType().isRecord();
        if (free) {
            return List.of(); // most fields are: asking for nothing costs more than all that was looked at so far
        }
        Object java;
        try {
            java = PlainValues.toJava(field.type(), component.getGenericType(), value);
        } catch (IllegalArgumentException unfit) {
            return List.of(new Violation(
                    field.name(), "cannot be a " + component.getType().getSimpleName()));
        }
        List<Violation> broken = told(field, "", Engine.VALIDATOR.validateValue(model.type(), field.component(), java));
        if (java instanceof Record nested) {
            broken.addAll(told(field, ".", Engine.VALIDATOR.validate(nested)));
        }
        return broken;
    }

    private static List<Violation> told(
            Field field, String separator, Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(one -> new Violation(
                        field.name(),
                        (separator.isEmpty() ? "" : separator + one.getPropertyPath() + " ") + one.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::rule))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }
}
