package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;
import java.util.Optional;

/** Passes every call on: a fault overrides what it does wrong, and may use the plain store for it. */
class PassingOnCas implements KeyValueCas {

    final KeyValueCas sound;
    final KeyValueBasic plain;

    PassingOnCas(KeyValueCas sound, Spot spot) {
        this.sound = sound;
        this.plain = spot.sound(spot.namespace(), KeyValueBasic.class);
    }

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        return sound.compareAndSwap(key, expected, next);
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return sound.compareAndDelete(key, expected);
    }

    /** Whether the key holds what is expected now, which it may not do any more a moment later. */
    final boolean holds(String key, Expected expected) {
        Optional<byte[]> current = plain.get(key);
        return expected instanceof Expected.Value value
                ? current.filter(bytes -> Arrays.equals(bytes, value.bytes())).isPresent()
                : current.isEmpty();
    }

    /** Stores whatever is there. */
    final CasResult force(String key, byte[] next) {
        plain.set(key, next);
        return CasResult.done();
    }
}
