package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys that each hold a value of their own, so that an answer that was meant for another call is noticed.
 *
 * @param store where they are
 */
record OwnValues(KeyValueBasic store) {

    private static final int KEYS = 16;

    static OwnValues of(KeyValueBasic store) {
        for (int i = 0; i < KEYS; i++) {
            store.set("key" + i, bytes("value" + i));
        }
        return new OwnValues(store);
    }

    /** A read of each, which looks whether the answer is its own. */
    Map<String, Runnable> reads() {
        Map<String, Runnable> reads = new LinkedHashMap<>();
        for (int i = 0; i < KEYS; i++) {
            String key = "key" + i;
            byte[] value = bytes("value" + i);
            reads.put(key, () -> assertThat(store.get(key)).contains(value));
        }
        return reads;
    }

    /** Every read, alone and beside the others, has its own answer. */
    void areTheirOwn() {
        Outcomes.done(Together.inTurn(reads()));
        Outcomes.done(Together.done(reads()));
    }
}
