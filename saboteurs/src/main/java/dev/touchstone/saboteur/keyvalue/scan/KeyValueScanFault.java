package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.ContractFault;

/** One thing wrong with {@code keyvalue_scan}. */
abstract class KeyValueScanFault extends ContractFault<KeyValueScan> {

    KeyValueScanFault(String words, String sentence, String... reddens) {
        super(KeyValueScan.class, words, sentence, reddens);
    }
}
