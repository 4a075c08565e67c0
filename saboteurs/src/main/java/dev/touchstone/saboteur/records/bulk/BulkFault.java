package dev.touchstone.saboteur.records.bulk;

import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong with {@code records_bulk}. */
abstract class BulkFault extends RecordsFault {

    BulkFault(String words, String sentence, String reddens) {
        super(RecordsBulk.class, words, sentence, reddens);
    }
}
