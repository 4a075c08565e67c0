package dev.touchstone.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record class as a model: from its records to rows, and back. Immutable.
 *
 * @param <T> the record class
 */
public final class RecordType<T extends Record> {

    private final Class<T> type;
    private final Model model;
    private final Constructor<T> constructor;
    private final List<RecordComponent> components;

    private RecordType(Class<T> type, Model model, Constructor<T> constructor) {
        this.type = type;
        this.model = model;
        this.constructor = constructor;
        this.components = List.of(type.getRecordComponents());
        components.forEach(one -> one.getAccessor().setAccessible(true)); // a test's models need not be public
    }

    /** This class as a model. @throws InvalidModelException if it makes no sense as one */
    public static <T extends Record> RecordType<T> of(Class<T> type) {
        Model model = Model.of(type);
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordType<>(type, model, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    /** What it declares. */
    public Model model() {
        return model;
    }

    /** The class. */
    public Class<T> type() {
        return type;
    }

    /** What a record holds: all its fields. */
    public Row row(T record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            Field field = model.fields().get(i);
            values.put(field.name(), PlainValues.of(field.type(), read(components.get(i), record)));
        }
        return Row.of(values);
    }

    /**
     * What a record asks to be stored: what the backend fills is left out, and so is a null where none is allowed but there
     * is a default.
     */
    public Row given(T record) {
        Row given = row(record);
        for (Field field : model.fields()) {
            boolean hasDefault = given.get(field.name()) == null
                    && !field.nullable()
                    && field.initial().isPresent();
            if (!field.isGiven() || hasDefault) {
                given = given.without(field.name());
            }
        }
        return given;
    }

    /** The record that holds this. @throws IllegalArgumentException if a field is missing or the record refuses it */
    public T record(Row row) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Field field = model.fields().get(i);
            if (!row.has(field.name())) {
                throw new IllegalArgumentException(field.name() + " of " + model.name() + " is missing");
            }
            arguments.add(PlainValues.toJava(field.type(), components.get(i).getGenericType(), row.get(field.name())));
        }
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(model.name() + " refuses " + row, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no " + model.name() + " can be made", impossible);
        }
    }

    /** What a component of this name in Java is called in the backend. @throws IllegalArgumentException if there is none */
    public String fieldOf(String component) {
        return model.fields().stream()
                .filter(field -> field.component().equals(component))
                .findFirst()
                .map(Field::name)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getSimpleName() + " has no component " + component));
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException(component.getName() + " cannot be read", failed);
        }
    }
}
