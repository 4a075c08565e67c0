package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.model.Model;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The models that all clients of a namespace know: a line of text for each. */
final class NatsModels {

    private NatsModels() {}

    /** What is known, by name. */
    static Map<String, StoredModel> known(NatsUnit unit) throws Exception {
        Map<String, StoredModel> known = new TreeMap<>();
        unit.read(unit.nats().names().models())
                .ifPresent(
                        text -> text.lines().map(StoredModel::read).forEach(model -> known.put(model.name(), model)));
        return known;
    }

    /** Refuses a model that is not in this text of what is known. */
    static void refuseUnknown(String operation, Model model, Optional<String> text) {
        boolean isKnown = text.stream().flatMap(String::lines).anyMatch(line -> StoredModel.isOf(line, model.name()));
        if (!isKnown) {
            throw RecordFailures.notSetUp(operation, model);
        }
    }

    /** Makes a model known, or refuses another one of its name. */
    static void add(NatsUnit unit, Model given) throws Exception {
        Map<String, StoredModel> known = known(unit);
        StoredModel there = known.putIfAbsent(given.name(), StoredModel.of(given));
        if (there == null) {
            String text = known.values().stream().map(StoredModel::write).collect(Collectors.joining("\n"));
            unit.write(unit.nats().names().models(), Optional.of(text));
        } else if (!there.lines().equals(given.shape())) {
            throw RecordFailures.otherShape("setUp", given, there.lines());
        }
    }
}
