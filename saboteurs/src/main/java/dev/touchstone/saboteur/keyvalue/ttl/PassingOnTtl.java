package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;

/** Passes every call on: a fault overrides what it does wrong, or what it only watches. */
public class PassingOnTtl implements KeyValueTtl {

    /** Where the calls go. */
    protected final KeyValueTtl sound;

    /** Before this one. */
    public PassingOnTtl(KeyValueTtl sound) {
        this.sound = sound;
    }

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        sound.set(key, value, ttl);
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        return sound.expire(key, ttl);
    }

    @Override
    public Ttl ttl(String key) {
        return sound.ttl(key);
    }

    @Override
    public boolean persist(String key) {
        return sound.persist(key);
    }
}
