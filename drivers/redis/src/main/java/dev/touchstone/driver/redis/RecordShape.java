package dev.touchstone.driver.redis;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a namespace knows of a model, also for a client that does not have its class: a deletion reaches records of models
 * that others set up. Immutable.
 *
 * @param name the model's name
 * @param lines what must be the same for all clients
 * @param key the field of the key
 * @param kinds the kinds of the fields that hold single values
 * @param uniques the unique rules beside the key
 * @param indexed the fields by which rows are found fast
 * @param references the fields that refer to records
 * @param automatic the fields that are filled here
 */
record RecordShape(
        String name,
        List<String> lines,
        String key,
        Map<String, Scalar> kinds,
        List<List<String>> uniques,
        Set<String> indexed,
        List<Link> references,
        Map<Automatic, String> automatic) {

    /** A field that refers to records of this model. */
    record Link(String field, String target, OnDelete onDelete) {}

    static RecordShape of(Model model) {
        List<Link> links = model.references().stream()
                .map(to -> new Link(to.field(), to.targetName(), to.onDelete()))
                .toList();
        Map<String, Scalar> kinds = new LinkedHashMap<>();
        Map<Automatic, String> automatic = new LinkedHashMap<>();
        Set<String> indexed = new LinkedHashSet<>();
        for (Field field : model.fields()) {
            if (field.type() instanceof FieldType.Single single) {
                kinds.put(field.name(), single.scalar());
            }
            if (!field.isGiven()) {
                automatic.put(field.automatic(), field.name());
            }
        }
        Stream.concat(
                        model.fields().stream().filter(Field::indexed).map(Field::name),
                        links.stream().map(Link::field))
                .filter(kinds::containsKey)
                .forEach(indexed::add);
        return new RecordShape(
                model.name(),
                model.shape(),
                model.key().name(),
                kinds,
                model.uniquesBesideKey(),
                indexed,
                links,
                automatic);
    }

    /** The record of this model with this key, of which the text is known. */
    RecordId id(String keyText) {
        return RecordId.of(name, kind(key), keyText);
    }

    Scalar kind(String field) {
        return kinds.getOrDefault(field, Scalar.TEXT);
    }
}
