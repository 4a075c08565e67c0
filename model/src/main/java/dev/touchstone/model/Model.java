package dev.touchstone.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record class declares: its fields and the rules for what is stored. Immutable; equal if the class is the same. */
public final class Model {

    private final Class<? extends Record> type;
    private final String name;
    private final List<Field> fields;
    private final List<List<String>> uniques;
    private final List<Reference> references;
    private final Map<String, Field> byName;
    private final Map<String, RecordComponent> components;

    Model(
            Class<? extends Record> type,
            String name,
            List<Field> fields,
            List<List<String>> uniques,
            List<Reference> references) {
        this.type = type;
        this.name = name;
        this.fields = List.copyOf(fields);
        this.uniques = List.copyOf(uniques);
        this.references = List.copyOf(references);
        this.components = Stream.of(type.getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Function.identity()));
        this.byName = fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));
    }

    /**
     * What this class declares.
     *
     * @throws InvalidModelException if it makes no sense: it names every field that is wrong
     */
    public static Model of(Class<? extends Record> type) {
        Model model = new ModelReader(type).read();
        new RequiredParents(model).check();
        return model;
    }

    /** The record class. */
    public Class<? extends Record> type() {
        return type;
    }

    /** Its name in the backend. */
    public String name() {
        return name;
    }

    /** Its fields, in the order of the record. */
    public List<Field> fields() {
        return fields;
    }

    /** Their names, in that order. */
    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    /** The field of this name in the backend. */
    public Optional<Field> field(String field) {
        return Optional.ofNullable(byName.get(field));
    }

    /** The component of the record that is this field. */
    RecordComponent component(Field field) {
        return Objects.requireNonNull(components.get(field.component()));
    }

    /** The field by which a record is found. */
    public Field key() {
        return byName.get(keyName());
    }

    private String keyName() {
        return uniques.get(0).get(0);
    }

    /** The fields that the backend fills in this way. */
    public Optional<Field> automatic(Automatic filler) {
        return fields.stream().filter(field -> field.automatic() == filler).findFirst();
    }

    /** The fields whose values, together, only one record may have: the key, and then the others. */
    public List<List<String>> uniques() {
        return uniques;
    }

    /** The same without the key. */
    public List<List<String>> uniquesBesideKey() {
        return uniques.subList(1, uniques.size());
    }

    /** The fields that refer to other records. */
    public List<Reference> references() {
        return references;
    }

    /** The models that it refers to, each once and not itself. */
    public Set<Class<? extends Record>> parents() {
        Set<Class<? extends Record>> parents = new java.util.LinkedHashSet<>();
        references.stream()
                .map(Reference::target)
                .filter(target -> target != type)
                .forEach(parents::add);
        return parents;
    }

    /** These values, by names of fields in the backend, in the classes that a row has for them. */
    public Row row(Map<String, ? extends @Nullable Object> values) {
        Row row = Row.empty();
        for (Map.Entry<String, ? extends @Nullable Object> value : values.entrySet()) {
            row = row.with(value.getKey(), plain(value.getKey(), value.getValue()));
        }
        return row;
    }

    /** A value of a field in the class that a row has for it; what does not fit is left as it is. */
    public @Nullable Object plain(String field, @Nullable Object value) {
        Field known = byName.get(field);
        return known == null ? value : PlainValues.of(known.type(), value);
    }

    /** An element of a field's list, alike. */
    public @Nullable Object plainElement(String field, @Nullable Object element) {
        Field known = byName.get(field);
        return known != null && known.type() instanceof FieldType.ListOf list
                ? PlainValues.of(list.element(), element)
                : element;
    }

    /**
     * What has to be the same wherever records of this model are stored, as lines of text: names, types, null, uniques and
     * references. Bounds are not in it: they are about what is written next.
     */
    public List<String> shape() {
        List<String> lines = new ArrayList<>();
        for (Field field : fields) {
            lines.add(field.name() + " " + FieldTypes.told(field.type()) + (field.nullable() ? " nullable" : "")
                    + (field.isGiven() ? "" : " " + field.automatic()));
        }
        uniques.forEach(together -> lines.add("unique " + String.join(", ", together)));
        references.forEach(reference -> lines.add(
                "reference " + reference.field() + " to " + reference.targetName() + " " + reference.onDelete()));
        return lines;
    }

    /** The fields of a set of names that the model does not have, with the nearest that it has. */
    public List<Violation> unknown(Iterable<String> names) {
        List<Violation> unknown = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String one : names) {
            if (!byName.containsKey(one) && told.add(one)) {
                unknown.add(new Violation(one, "is no field of " + name + NearestName.hint(one, fieldNames())));
            }
        }
        return unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Model model && model.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
