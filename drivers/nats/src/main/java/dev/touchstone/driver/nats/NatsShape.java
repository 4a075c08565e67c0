package dev.touchstone.driver.nats;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a namespace knows of a model, also for a client without its class: a deletion reaches records of models that others
 * set up. Immutable.
 *
 * @param name the model's name
 * @param lines what must be the same for all clients
 * @param key the field of the key
 * @param kinds what the fields hold that hold single values
 * @param uniques the unique rules beside the key
 * @param links the fields that refer to records
 * @param automatic the fields that the backend fills
 */
record NatsShape(
        String name,
        List<String> lines,
        String key,
        Map<String, Scalar> kinds,
        List<List<String>> uniques,
        List<Link> links,
        Map<Automatic, String> automatic) {

    /** A field that refers to records of this model. */
    record Link(String field, String target, OnDelete onDelete) {}

    static NatsShape of(Model model) {
        Map<String, Scalar> kinds = new TreeMap<>();
        Map<Automatic, String> automatic = new EnumMap<>(Automatic.class);
        for (Field field : model.fields()) {
            if (field.type() instanceof FieldType.Single single) {
                kinds.put(field.name(), single.scalar());
            }
            if (!field.isGiven()) {
                automatic.put(field.automatic(), field.name());
            }
        }
        return new NatsShape(
                model.name(),
                model.shape(),
                model.key().name(),
                kinds,
                model.uniquesBesideKey(),
                model.references().stream()
                        .map(to -> new Link(to.field(), to.targetName(), to.onDelete()))
                        .toList(),
                automatic);
    }

    /** Whether a write has to look at the server's time. */
    boolean hasTimes() {
        return automatic.containsKey(Automatic.CREATED_AT) || automatic.containsKey(Automatic.UPDATED_AT);
    }
}
