package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.driver.api.registry.ClaimsProblem;
import dev.touchstone.driver.api.registry.ClaimsReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Every backend on the class path with what it claims, and every contract that any of them has. */
final class KnownBackends {

    private final Map<String, BackendProvider> providers = new TreeMap<>();
    private final Map<String, Claims> claims = new TreeMap<>();
    private final Map<String, Class<?>> contracts = new LinkedHashMap<>();

    private KnownBackends() {}

    /** Those on the class path. @throws ConfigurationException if there is none */
    static KnownBackends find() {
        return atLeastOne(of(ServiceLoader.load(BackendProvider.class)));
    }

    static KnownBackends atLeastOne(KnownBackends known) {
        if (known.names().isEmpty()) {
            throw new ConfigurationException(
                    "There is no backend on the class path",
                    "name your provider in META-INF/services/" + BackendProvider.class.getName()
                            + ", or take a driver as a test dependency, e.g. dev.touchstone:touchstone-driver-memstore");
        }
        return known;
    }

    static KnownBackends of(Iterable<BackendProvider> providers) {
        List<ClaimsProblem> problems = new ArrayList<>();
        KnownBackends known = asFarAsSound(providers, problems);
        if (!problems.isEmpty()) {
            throw ClaimsProblem.all(problems);
        }
        return known;
    }

    /** The same without those whose registry file has problems, which are added to the others. */
    static KnownBackends asFarAsSound(Iterable<BackendProvider> providers, List<ClaimsProblem> problems) {
        KnownBackends known = new KnownBackends();
        providers.forEach(known::add);
        known.readClaims(problems);
        return known;
    }

    private void readClaims(List<ClaimsProblem> problems) {
        providers.forEach((name, provider) -> {
            try {
                claims.put(name, ClaimsReader.of(provider, contracts.keySet()));
            } catch (ClaimsProblem problem) {
                problems.add(problem);
            }
        });
    }

    private void add(BackendProvider provider) {
        BackendProvider other = providers.put(provider.name(), provider);
        if (other != null) {
            throw new ConfigurationException(
                    "Two backends are called \"" + provider.name() + "\": " + place(other) + " and " + place(provider),
                    "rename one, or take its driver off the class path (mvn dependency:tree shows who brings it)");
        }
        for (Class<?> contract : provider.bindings().contracts()) {
            contracts.putIfAbsent(Contracts.id(contract), contract);
        }
    }

    Collection<String> names() {
        return claims.keySet();
    }

    /** Also those whose registry file has problems. */
    Collection<String> allNames() {
        return providers.keySet();
    }

    BackendProvider provider(String name) {
        return providers.get(name);
    }

    Claims claims(String name) {
        return claims.get(name);
    }

    Collection<String> contractIds() {
        return contracts.keySet();
    }

    /** The data models of all contracts, each once. */
    Collection<String> models() {
        return contracts.values().stream().map(Contracts::model).distinct().toList();
    }

    Optional<Class<?>> contract(String id) {
        return Optional.ofNullable(contracts.get(id));
    }

    /** Whether a driver lies in a folder of classes, as what is being built does, and not in a jar. */
    boolean isAnyOfThisProject() {
        return providers.values().stream()
                .anyMatch(provider -> location(provider).toString().endsWith("/"));
    }

    private static String place(BackendProvider provider) {
        return provider.getClass().getName() + " in " + location(provider);
    }

    private static URL location(BackendProvider provider) {
        return provider.getClass().getProtectionDomain().getCodeSource().getLocation();
    }
}
