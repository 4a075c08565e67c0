package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.ContractFault;

/** One thing wrong with {@code keyvalue_batch}. */
abstract class KeyValueBatchFault extends ContractFault<KeyValueBatch> {

    KeyValueBatchFault(String words, String sentence, String... reddens) {
        super(KeyValueBatch.class, words, sentence, reddens);
    }
}
