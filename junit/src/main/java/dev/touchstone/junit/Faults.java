package dev.touchstone.junit;

import dev.touchstone.driver.api.Fault;
import java.util.List;
import java.util.ServiceLoader;

/** The faults on the class path, which only a run that asks for one by id ever meets. */
final class Faults {

    private Faults() {}

    static Fault named(String id) {
        List<Fault> all = ServiceLoader.load(Fault.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return all.stream()
                .filter(fault -> fault.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ConfigurationException.unknown(
                        "fault", id, all.stream().map(Fault::id).toList(), "touchstone.fault"));
    }
}
