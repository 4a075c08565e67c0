package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.ContractFault;

/** One thing wrong with {@code keyvalue_cas}. */
abstract class KeyValueCasFault extends ContractFault<KeyValueCas> {

    KeyValueCasFault(String words, String sentence, String... reddens) {
        super(KeyValueCas.class, words, sentence, reddens);
    }
}
