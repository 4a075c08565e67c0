package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Each client reckons deadlines by what it takes the time for itself. */
public final class ClientWallClockComparedWithServerDeadline extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public ClientWallClockComparedWithServerDeadline() {
        super(
                "client-wall-clock-compared-with-server-deadline",
                "Each client reckons deadlines by what it takes the time for itself.",
                "KVT-18");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                Duration reckoned = ttl.plus(ahead(spot));
                boolean over = ttl.compareTo(Duration.ZERO) > 0 && reckoned.compareTo(Duration.ZERO) <= 0;
                sound.set(key, value, over ? Duration.ofMillis(1) : reckoned);
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                boolean over = spot.sound(KeyValueTtl.class).ttl(key) instanceof Ttl.Remaining remaining
                        && remaining.left().compareTo(ahead(spot)) <= 0;
                return over ? Optional.empty() : sound.get(key);
            }
        };
    }

    /** How far the client is ahead of the server, in whole minutes. */
    private static Duration ahead(Spot spot) {
        long seconds = Duration.between(Instant.now(), spot.clock().instant()).toSeconds();
        return Duration.ofMinutes(Math.round(seconds / 60.0));
    }
}
