package dev.touchstone.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the annotations of a record class, and collects all that is wrong with them. */
final class ModelReader {

    private final Class<? extends Record> type;
    private final List<String> problems = new ArrayList<>();

    ModelReader(Class<? extends Record> type) {
        this.type = type;
    }

    static String nameOf(Class<?> type) {
        Named named = type.getAnnotation(Named.class);
        return named == null ? type.getSimpleName() : named.value();
    }

    Model read() {
        List<Field> fields = new ArrayList<>();
        FieldReader reader = new FieldReader(problems);
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(reader.read(component));
        }
        checkAutomatic(fields);
        checkNames(fields);
        List<List<String>> uniques = uniques();
        List<Reference> references = references();
        if (!problems.isEmpty()) {
            throw new InvalidModelException(type, problems);
        }
        return new Model(type, nameOf(type), fields, uniques, references);
    }

    private void problem(RecordComponent component, String what) {
        problems.add(component.getName() + ": " + what);
    }

    private void checkAutomatic(List<Field> fields) {
        fields.stream()
                .filter(field -> !field.isGiven())
                .collect(Collectors.groupingBy(Field::automatic))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .forEach(field -> problems.add(field.component() + ": is not the only field with "
                        + field.automatic().annotation()));
    }

    private void checkNames(List<Field> fields) {
        fields.stream().collect(Collectors.groupingBy(Field::name)).forEach((name, same) -> {
            if (same.size() > 1) {
                problems.add(same.get(1).component() + ": two fields are named \"" + name + "\"");
            }
            if (name.isEmpty() || name.indexOf('\0') >= 0) {
                problems.add(same.get(0).component() + ": a name is not empty and has no U+0000");
            }
        });
        if (nameOf(type).isEmpty() || nameOf(type).indexOf('\0') >= 0) {
            problems.add("a model's name is not empty and has no U+0000");
        }
    }

    private List<List<String>> uniques() {
        List<List<String>> uniques = new ArrayList<>();
        List<RecordComponent> keys = components(Key.class);
        if (keys.size() != 1) {
            problems.add("one field is to be the @Key, and "
                    + (keys.isEmpty() ? "none is: annotate that by which a record is found" : names(keys) + " are"));
        }
        for (RecordComponent key : keys) {
            boolean fits = key.getType() == String.class
                    || key.getType() == long.class
                    || key.getType() == int.class
                    || key.getType() == java.util.UUID.class;
            if (!fits || FieldReader.isNullable(key)) {
                problem(key, "a key is a String, an int, a long or a UUID, and never null");
            }
            uniques.add(List.of(FieldReader.fieldName(key)));
        }
        for (RecordComponent unique : components(Unique.class)) {
            uniques.add(List.of(uniqueField(unique)));
        }
        for (UniqueTogether together : type.getAnnotationsByType(UniqueTogether.class)) {
            uniques.add(together(together));
        }
        return uniques;
    }

    private List<String> together(UniqueTogether together) {
        List<String> names = List.of(together.value());
        if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
            problems.add("@UniqueTogether names two or more fields, not " + names);
        }
        List<String> fields = new ArrayList<>();
        for (String name : names) {
            Optional<RecordComponent> component = Stream.of(type.getRecordComponents())
                    .filter(one -> one.getName().equals(name))
                    .findFirst();
            component.ifPresentOrElse(
                    one -> fields.add(uniqueField(one)),
                    () -> problems.add("@UniqueTogether names \"" + name + "\", which is no field"
                            + NearestName.hint(name, componentNames())));
        }
        return fields;
    }

    private String uniqueField(RecordComponent component) {
        boolean single = Scalar.of(component.getType())
                .filter(kind -> kind != Scalar.BYTES)
                .isPresent();
        if (!single) {
            problem(component, "only a single value that is no byte[] can be unique");
        }
        return FieldReader.fieldName(component);
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (RecordComponent component : components(References.class)) {
            References to = component.getAnnotation(References.class);
            Stream.of(to.value().getRecordComponents())
                    .filter(key -> key.isAnnotationPresent(Key.class))
                    .findFirst()
                    .ifPresentOrElse(
                            key -> checkKind(component, key),
                            () -> problem(component, to.value().getSimpleName() + " has no key to refer to"));
            if (to.onDelete() == OnDelete.SET_NULL && !FieldReader.isNullable(component)) {
                problem(component, "is to be set to null on deletion, but must not be null");
            }
            references.add(new Reference(FieldReader.fieldName(component), to.value(), to.onDelete()));
        }
        return references;
    }

    private void checkKind(RecordComponent component, RecordComponent key) {
        if (!Scalar.of(component.getType()).equals(Scalar.of(key.getType()))) {
            problem(
                    component,
                    "refers to " + key.getDeclaringRecord().getSimpleName() + ", whose key is of "
                            + key.getType().getSimpleName());
        }
    }

    private List<RecordComponent> components(Class<? extends java.lang.annotation.Annotation> annotation) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(annotation))
                .toList();
    }

    private List<String> componentNames() {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).collect(Collectors.joining(" and "));
    }
}
