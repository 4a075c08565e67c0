package dev.touchstone.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one component of a record class, and tells what is wrong with it. */
final class FieldReader {

    private final List<String> problems;

    /** One that adds to these. */
    FieldReader(List<String> problems) {
        this.problems = problems;
    }

    Field read(RecordComponent component) {
        FieldType fieldType = typeOf(component);
        Automatic automatic = automatic(component, fieldType);
        if (isNullable(component) && component.getType().isPrimitive()) {
            problem(component, component.getType() + " cannot be null: take its class");
        }
        return new Field(
                fieldName(component),
                component.getName(),
                fieldType,
                isNullable(component),
                initial(component, fieldType),
                automatic,
                component.isAnnotationPresent(Index.class));
    }

    private void problem(RecordComponent component, String what) {
        problems.add(component.getName() + ": " + what);
    }

    private FieldType typeOf(RecordComponent component) {
        Optional<FieldType> known = type(component.getType(), component.getGenericType());
        if (known.isEmpty()) {
            problem(component, component.getGenericType().getTypeName() + " is no type that a field can have");
        }
        return known.orElse(FieldType.of(Scalar.TEXT));
    }

    private static Optional<FieldType> type(Class<?> raw, Type generic) {
        Optional<FieldType> single = single(raw).map(one -> one);
        if (single.isPresent()) {
            return single;
        }
        if (raw == List.class && generic instanceof ParameterizedType of) {
            return of.getActualTypeArguments()[0] instanceof Class<?> element
                    ? single(element).map(FieldType.ListOf::new)
                    : Optional.empty();
        }
        boolean textKeys = generic instanceof ParameterizedType of && of.getActualTypeArguments()[0] == String.class;
        return raw.isRecord() || (raw == Map.class && textKeys)
                ? Optional.of(new FieldType.Json(raw))
                : Optional.empty();
    }

    private static Optional<FieldType.Single> single(Class<?> raw) {
        return Scalar.of(raw).map(scalar -> new FieldType.Single(scalar, constants(raw)));
    }

    private static List<String> constants(Class<?> raw) {
        return raw.isEnum()
                ? Stream.of(raw.getEnumConstants())
                        .map(one -> ((Enum<?>) one).name())
                        .toList()
                : List.of();
    }

    static String fieldName(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named == null ? component.getName() : named.value();
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Automatic automatic(RecordComponent component, FieldType fieldType) {
        List<Automatic> fillers = Automatic.of(component);
        if (fillers.isEmpty()) {
            return Automatic.NO;
        }
        Automatic filler = fillers.get(0);
        if (!fieldType.is(filler == Automatic.VERSION ? Scalar.LONG : Scalar.INSTANT)) {
            problem(component, filler + " needs " + (filler == Automatic.VERSION ? "a long" : "an Instant"));
        }
        if (component.isAnnotationPresent(Default.class) || component.isAnnotationPresent(Key.class)) {
            problem(component, filler + " is filled by the backend: it is no key and has no default");
        }
        if (fillers.size() > 1) {
            problem(component, "is filled in " + fillers.size() + " ways");
        }
        return filler;
    }

    private Optional<Object> initial(RecordComponent component, FieldType fieldType) {
        Default initial = component.getAnnotation(Default.class);
        if (initial == null) {
            return Optional.empty();
        }
        try {
            Object value = PlainValues.parsed(fieldType, initial.value());
            TypeCheck.wrong(fieldType, value).ifPresent(wrong -> problem(component, "its default " + wrong));
            return Optional.ofNullable(value);
        } catch (RuntimeException unreadable) {
            problem(component, "its default \"" + initial.value() + "\" is no " + FieldTypes.told(fieldType));
            return Optional.empty();
        }
    }
}
