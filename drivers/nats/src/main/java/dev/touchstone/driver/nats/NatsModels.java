package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The models that all clients of a namespace know. */
final class NatsModels {

    private NatsModels() {}

    /** What is known, by name. */
    static Map<String, NatsShape> known(NatsUnit unit) throws Exception {
        return unit.read(unit.nats().names().models()).map(NatsShapeJson::read).orElseGet(TreeMap::new);
    }

    /** Makes a model known, or refuses another one of its name. */
    static void add(NatsUnit unit, NatsShape given) throws Exception {
        Map<String, NatsShape> known = known(unit);
        Optional<NatsShape> old = Optional.ofNullable(known.get(given.name()));
        if (old.isPresent() && !old.get().lines().equals(given.lines())) {
            throw changed(old.get(), given);
        }
        if (old.isEmpty()) {
            known.put(given.name(), given);
            unit.write(unit.nats().names().models(), Optional.of(NatsShapeJson.write(known)));
        }
    }

    private static BackendException changed(NatsShape old, NatsShape given) {
        String detail = "the model was set up otherwise: there is " + without(old.lines(), given.lines())
                + ", and given is " + without(given.lines(), old.lines());
        return new BackendException(FailureKind.VALIDATION, "setUp", given.name(), detail, null);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> own = new ArrayList<>(lines);
        own.removeAll(others);
        return own;
    }
}
