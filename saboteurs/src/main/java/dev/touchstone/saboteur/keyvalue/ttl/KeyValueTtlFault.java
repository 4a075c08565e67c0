package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.keyvalue.KeyValueFault;

/** One thing wrong with {@code keyvalue_ttl}. */
abstract class KeyValueTtlFault extends KeyValueFault {

    KeyValueTtlFault(String words, String sentence, String... reddens) {
        super(KeyValueTtl.class, words, sentence, reddens);
    }
}
