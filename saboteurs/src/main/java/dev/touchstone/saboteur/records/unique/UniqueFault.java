package dev.touchstone.saboteur.records.unique;

import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong with {@code records_unique}. */
abstract class UniqueFault extends RecordsFault {

    UniqueFault(String words, String sentence, String reddens) {
        super(RecordsUnique.class, words, sentence, reddens);
    }
}
