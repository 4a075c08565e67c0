package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.KeyValueFault;

/** One thing wrong with {@code keyvalue_transactional}. */
abstract class KeyValueTransactionalFault extends KeyValueFault {

    KeyValueTransactionalFault(String words, String sentence, String... reddens) {
        super(KeyValueTransactional.class, words, sentence, reddens);
    }

    /** A transaction that has just begun, with the fault in it. */
    abstract Transaction begun(KeyValueTransactional sound, Spot spot);

    @Override
    protected final KeyValueTransactional transactional(KeyValueTransactional sound, Spot spot) {
        return () -> begun(sound, spot);
    }
}
