package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.BackendFault;
import dev.touchstone.saboteur.Spot;

/** One thing wrong that may show in several contracts of KeyValue: each is sound unless it is overridden. */
public abstract class KeyValueFault extends BackendFault {

    /** With the contract that it harms, the fault in a few words, and the ids that must turn red. */
    protected KeyValueFault(Class<?> contract, String words, String sentence, String... reddens) {
        super(contract, words, sentence, reddens);
    }

    /** {@code keyvalue_basic} as this backend has it. */
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return sound;
    }

    /** {@code keyvalue_scan} as this backend has it. */
    protected KeyValueScan scan(KeyValueScan sound, Spot spot) {
        return sound;
    }

    /** {@code keyvalue_ttl} as this backend has it. */
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return sound;
    }

    /** {@code keyvalue_transactional} as this backend has it. */
    protected KeyValueTransactional transactional(KeyValueTransactional sound, Spot spot) {
        return sound;
    }

    @Override
    protected final <T> T spoil(Class<T> type, T sound, Spot spot) {
        if (type == KeyValueBasic.class) {
            return type.cast(basic((KeyValueBasic) sound, spot));
        }
        if (type == KeyValueScan.class) {
            return type.cast(scan((KeyValueScan) sound, spot));
        }
        if (type == KeyValueTtl.class) {
            return type.cast(ttl((KeyValueTtl) sound, spot));
        }
        if (type == KeyValueTransactional.class) {
            return type.cast(transactional((KeyValueTransactional) sound, spot));
        }
        return sound;
    }
}
