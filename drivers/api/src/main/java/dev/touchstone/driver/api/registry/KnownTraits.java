package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.OwnTrait;
import dev.touchstone.driver.api.TraitKind;
import dev.touchstone.driver.api.Traits;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Every trait that a registry file may declare, and what its value looks like: those of all contracts, here and only here. */
public final class KnownTraits {

    private static final Map<String, TraitKind> OF_ALL_CONTRACTS = Map.ofEntries(
            Map.entry(Traits.MAX_KEY_BYTES, TraitKind.LIMIT),
            Map.entry(Traits.MAX_VALUE_BYTES, TraitKind.LIMIT),
            Map.entry(Traits.MAX_BATCH_KEYS, TraitKind.LIMIT),
            Map.entry(Traits.TTL_RESOLUTION, TraitKind.RESOLUTION),
            Map.entry("timeResolution", TraitKind.RESOLUTION),
            Map.entry(Traits.ORDERED_SCAN, TraitKind.SWITCH),
            Map.entry(Traits.ATOMIC_BATCH, TraitKind.SWITCH),
            Map.entry(Traits.ATOMIC_BULK, TraitKind.SWITCH),
            Map.entry(Traits.MAX_RECORD_BYTES, TraitKind.LIMIT),
            Map.entry("snapshotOps", TraitKind.SWITCH),
            Map.entry("fairBlocking", TraitKind.SWITCH),
            Map.entry(Traits.NUL_IN_KEYS, TraitKind.SWITCH),
            Map.entry("nulInText", TraitKind.SWITCH),
            Map.entry("infinitePoints", TraitKind.SWITCH),
            Map.entry("queryLanguages", TraitKind.WORDS),
            Map.entry(Traits.DURABLE, TraitKind.SWITCH));

    private KnownTraits() {}

    /**
     * What may be declared for these contracts, with the traits that they bring with them.
     *
     * @throws ClaimsProblem if two of them mean different things by one name
     */
    public static Map<String, TraitKind> of(Collection<Class<?>> contracts) {
        Map<String, TraitKind> known = new TreeMap<>(OF_ALL_CONTRACTS);
        for (Class<?> contract : contracts) {
            for (OwnTrait own : contract.getAnnotationsByType(OwnTrait.class)) {
                TraitKind other = known.put(own.value(), own.is());
                if (other != null && other != own.is()) {
                    throw new ClaimsProblem(
                            contract.getName(),
                            0,
                            Contracts.id(contract) + " brings the trait " + own.value() + " as " + own.is()
                                    + ", but it is known as " + other + ": give it another name");
                }
            }
        }
        return Collections.unmodifiableMap(known);
    }
}
