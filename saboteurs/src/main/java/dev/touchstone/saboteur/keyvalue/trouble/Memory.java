package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A server's memory: what it has acknowledged and not stored is in it, for all clients, until the server ends. */
final class Memory {

    private final Map<Spot.Place, byte[]> held = new ConcurrentHashMap<>();

    Optional<byte[]> at(Spot.Place place) {
        return Optional.ofNullable(held.get(place)).map(byte[]::clone);
    }

    Optional<byte[]> keep(Spot.Place place, byte[] value) {
        return Optional.ofNullable(held.put(place, value.clone()));
    }

    boolean forget(Spot.Place place) {
        return held.remove(place) != null;
    }

    /** Looks whether the server is still the same: in its end all that is held in this namespace is lost. */
    <T> T orLost(String namespace, Supplier<T> call) {
        try {
            return call.get();
        } catch (BackendException failure) {
            if (TroubleFault.isTrouble(failure)) {
                held.keySet().removeIf(place -> place.namespace().equals(namespace));
            }
            throw failure;
        }
    }

    /** A store whose reads look into the memory first; how it writes is what is wrong with it. */
    abstract static class Store implements KeyValueBasic {

        private final Memory memory;
        private final KeyValueBasic sound;
        private final Spot spot;

        Store(Memory memory, KeyValueBasic sound, Spot spot) {
            this.memory = memory;
            this.sound = sound;
            this.spot = spot;
        }

        @Override
        public Optional<byte[]> get(String key) {
            Optional<byte[]> stored = memory.orLost(spot.namespace(), () -> sound.get(key));
            return memory.at(spot.place(key)).or(() -> stored);
        }

        @Override
        public boolean delete(String key) {
            boolean stored = memory.orLost(spot.namespace(), () -> sound.delete(key));
            return memory.forget(spot.place(key)) || stored;
        }

        @Override
        public boolean exists(String key) {
            return get(key).isPresent();
        }
    }
}
