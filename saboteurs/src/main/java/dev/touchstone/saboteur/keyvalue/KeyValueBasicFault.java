package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.ContractFault;

/** One thing wrong with {@code keyvalue_basic}. */
abstract class KeyValueBasicFault extends ContractFault<KeyValueBasic> {

    KeyValueBasicFault(String words, String sentence, String... reddens) {
        super(KeyValueBasic.class, words, sentence, reddens);
    }
}
