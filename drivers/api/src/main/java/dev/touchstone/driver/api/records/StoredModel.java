package dev.touchstone.driver.api.records;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a namespace knows of a model, also for a client without its class: a deletion reaches records of models that others
 * set up. For a driver whose server knows no models. Immutable.
 *
 * @param name the model's name
 * @param lines what must be the same for all clients, as {@link Model#shape()} tells it
 * @param key the field of the key
 * @param kinds what the fields hold that hold single values
 * @param uniques the unique rules beside the key
 * @param indexed the fields of single values by which records are often found: indexes and references, each once
 * @param references the fields that refer to records
 * @param automatic the fields that the backend fills
 */
public record StoredModel(
        String name,
        List<String> lines,
        String key,
        Map<String, Scalar> kinds,
        List<List<String>> uniques,
        List<String> indexed,
        List<Link> references,
        Map<Automatic, String> automatic) {

    /**
     * A field that refers to records.
     *
     * @param field its name
     * @param target the name of their model
     * @param onDelete what becomes of a record when the one goes that it refers to
     */
    public record Link(String field, String target, OnDelete onDelete) {}

    /** Copies all, the maps in an order that is always the same. */
    public StoredModel {
        lines = List.copyOf(lines);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        uniques = List.copyOf(uniques);
        indexed = List.copyOf(indexed);
        references = List.copyOf(references);
        automatic = Collections.unmodifiableMap(new TreeMap<>(automatic));
    }

    /** Of this model. */
    public static StoredModel of(Model model) {
        Map<String, Scalar> kinds = new TreeMap<>();
        for (Field field : model.fields()) {
            if (field.type() instanceof FieldType.Single single) {
                kinds.put(field.name(), single.scalar());
            }
        }
        List<Link> links = model.references().stream()
                .map(to -> new Link(to.field(), to.targetName(), to.onDelete()))
                .toList();
        Stream<String> indexes = model.fields().stream().filter(Field::indexed).map(Field::name);
        return new StoredModel(
                model.name(),
                model.shape(),
                model.key().name(),
                kinds,
                model.uniquesBesideKey(),
                Stream.concat(indexes, links.stream().map(Link::field))
                        .filter(kinds::containsKey)
                        .distinct()
                        .toList(),
                links,
                model.fields().stream()
                        .filter(field -> !field.isGiven())
                        .collect(Collectors.toMap(Field::automatic, Field::name)));
    }

    /** What a field of a single value holds. */
    public Scalar kind(String field) {
        return kinds.getOrDefault(field, Scalar.TEXT);
    }

    /** All of it as one line of text, the same one for equal models. */
    public String write() {
        return StoredModelJson.write(this);
    }

    /** Whether such a text is that of a model of this name, without a look at the rest of it. */
    public static boolean isOf(String text, String name) {
        return StoredModelJson.isOf(text, name);
    }

    /** Reads it again. @throws IllegalArgumentException if the text is none that was written so */
    public static StoredModel read(String text) {
        return StoredModelJson.read(text);
    }
}
