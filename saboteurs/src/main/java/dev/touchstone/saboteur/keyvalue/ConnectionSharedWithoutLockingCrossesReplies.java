package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Two threads that read through one client at the same time get each other's answers. */
public final class ConnectionSharedWithoutLockingCrossesReplies extends KeyValueBasicFault {

    private final Map<Object, Pairing<Optional<byte[]>>> connections = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ConnectionSharedWithoutLockingCrossesReplies() {
        super(
                "connection-shared-without-locking-crosses-replies",
                "Two threads that read through one client at the same time get each other's answers.",
                "GEN-17");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> mine = sound.get(key);
                return connections
                        .computeIfAbsent(spot.client(), client -> new Pairing<>())
                        .meetAnotherThread(mine)
                        .orElse(mine);
            }
        };
    }
}
