package dev.touchstone.model;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From what Java code holds in a field to what a {@link Row} holds, and back. */
final class PlainValues {

    private PlainValues() {}

    /** The plain form; what does not fit the field is left as it is, for {@link Rules} to refuse. */
    static @Nullable Object of(FieldType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof FieldType.Single single) {
            return single(single.scalar(), value);
        }
        if (type instanceof FieldType.ListOf list) {
            return value instanceof Collection<?> elements
                    ? Collections.unmodifiableList(Arrays.asList(elements.stream()
                            .map(element -> element == null
                                    ? null
                                    : single(list.element().scalar(), element))
                            .toArray()))
                    : value;
        }
        return value instanceof Map || value instanceof Record || value instanceof List
                ? JsonTree.ofJava(value)
                : value;
    }

    private static Object single(Scalar scalar, Object value) {
        return switch (scalar) {
            case INSTANT -> value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MICROS) : value;
            case BYTES -> value instanceof byte[] bytes ? Blob.of(bytes) : value;
            case ENUM -> value instanceof Enum<?> constant ? constant.name() : value;
            case LONG -> value instanceof Integer small ? (Object) small.longValue() : value;
            case DOUBLE -> value instanceof Integer small ? (Object) small.doubleValue() : value;
            case DECIMAL ->
                value instanceof Integer || value instanceof Long ? new BigDecimal(value.toString()) : value;
            default -> value;
        };
    }

    /** The form that a component of this type takes. */
    static @Nullable Object toJava(FieldType type, Type component, @Nullable Object plain) {
        if (plain == null) {
            return null;
        }
        if (type instanceof FieldType.Single single) {
            return javaSingle(single.scalar(), component, plain);
        }
        if (type instanceof FieldType.ListOf list) {
            Type element = ((java.lang.reflect.ParameterizedType) component).getActualTypeArguments()[0];
            return ((List<?>) plain)
                    .stream()
                            .map(one -> javaSingle(list.element().scalar(), element, one))
                            .toList();
        }
        return JsonTree.toJava(plain, component);
    }

    private static Object javaSingle(Scalar scalar, Type component, Object plain) {
        if (scalar == Scalar.BYTES) {
            return component == Blob.class ? plain : ((Blob) plain).bytes();
        }
        return scalar == Scalar.ENUM ? constant((Class<?>) component, plain) : plain;
    }

    private static Object constant(Class<?> type, Object name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** The plain value that a text stands for. @throws IllegalArgumentException if it stands for none */
    static @Nullable Object parsed(FieldType type, String text) {
        if (type instanceof FieldType.Single single) {
            return parsed(single, text);
        }
        Object json = JsonTree.parse(text);
        if (!(type instanceof FieldType.ListOf list)) {
            return json;
        }
        if (!(json instanceof List<?> elements)) {
            throw new IllegalArgumentException("a list is expected, such as []");
        }
        return elements.stream()
                .map(element -> parsed(list.element(), String.valueOf(element)))
                .toList();
    }

    private static Object parsed(FieldType.Single type, String text) {
        return switch (type.scalar()) {
            case TEXT, ENUM -> text;
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> bool(text);
            case INSTANT -> Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
            case DATE -> LocalDate.parse(text);
            case UUID -> UUID.fromString(text);
            case BYTES -> Blob.of(java.util.HexFormat.of().parseHex(text));
        };
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected");
        };
    }
}
