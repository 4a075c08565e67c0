package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Lifetimes;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An honest store with deadlines, for the vocabulary to be tested over. A liar overrides what it lies about. */
class TimedStore extends MapStore implements KeyValueTtl {

    private static final Duration STEP = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(50_000);

    private final Map<String, Long> ends = new ConcurrentHashMap<>();

    @Override
    public void set(String key, byte[] value) {
        ends.remove(key);
        super.set(key, value);
    }

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        long millis = Lifetimes.positiveSteps("set", key, ttl, STEP, LONGEST);
        set(key, value);
        end(key, millis);
    }

    @Override
    public Optional<byte[]> get(String key) {
        bury(key);
        return super.get(key);
    }

    @Override
    public boolean delete(String key) {
        bury(key);
        ends.remove(key);
        return super.delete(key);
    }

    @Override
    public boolean exists(String key) {
        bury(key);
        return super.exists(key);
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        long millis = Lifetimes.steps("expire", key, ttl, STEP, LONGEST);
        boolean there = exists(key);
        if (there) {
            end(key, millis);
        }
        return there;
    }

    @Override
    public Ttl ttl(String key) {
        if (!exists(key)) {
            return new Ttl.NoKey();
        }
        Long end = ends.get(key);
        return end == null
                ? new Ttl.NoExpiry()
                : new Ttl.Remaining(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }

    @Override
    public boolean persist(String key) {
        return exists(key) && ends.remove(key) != null;
    }

    private void end(String key, long millis) {
        ends.put(key, System.nanoTime() + Duration.ofMillis(millis).toNanos());
    }

    private void bury(String key) {
        Long end = ends.get(key);
        if (end != null && System.nanoTime() - end >= 0) {
            ends.remove(key);
            super.delete(key);
        }
    }
}
