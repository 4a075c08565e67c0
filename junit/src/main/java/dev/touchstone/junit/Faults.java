package dev.touchstone.junit;

import dev.touchstone.driver.api.Fault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The faults on the class path, which only a run that asks for one ever meets. Each id is that of one fault. */
public final class Faults {

    private final Map<String, ServiceLoader.Provider<Fault>> byId = new LinkedHashMap<>();
    private final Map<String, Fault> samples = new LinkedHashMap<>();

    private Faults() {}

    /** All of them. @throws ConfigurationException if two have one id */
    public static Faults find() {
        return of(ServiceLoader.load(Fault.class).stream().toList());
    }

    /** These. @throws ConfigurationException if two have one id */
    public static Faults of(List<ServiceLoader.Provider<Fault>> providers) {
        Faults faults = new Faults();
        providers.forEach(faults::add);
        return faults;
    }

    private void add(ServiceLoader.Provider<Fault> provider) {
        Fault fault = provider.get();
        Fault other = samples.put(fault.id(), fault);
        if (other != null) {
            throw new ConfigurationException(
                    "Two faults are called \"" + fault.id() + "\": " + place(other) + " and " + place(fault),
                    "rename one, or take its jar off the class path (mvn dependency:tree shows who brings it)");
        }
        byId.put(fault.id(), provider);
    }

    /** One of each, to look at; what a run meets is {@link #named a fresh one}. */
    public Collection<Fault> all() {
        return List.copyOf(samples.values());
    }

    /** A fresh one, which no run has met. @throws ConfigurationException if no fault is called so */
    public Fault named(String id) {
        ServiceLoader.Provider<Fault> provider = byId.get(id);
        if (provider == null) {
            throw ConfigurationException.unknown("fault", id, byId.keySet(), "touchstone.fault");
        }
        return provider.get();
    }

    private static String place(Fault fault) {
        Class<?> type = fault.getClass();
        return type.getName() + " in "
                + type.getProtectionDomain().getCodeSource().getLocation();
    }
}
