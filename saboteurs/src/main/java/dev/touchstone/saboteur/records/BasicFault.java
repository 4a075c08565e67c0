package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsBasic;

/** One thing wrong with {@code records_basic}. */
public abstract class BasicFault extends RecordsFault {

    /** With the fault in a few words, and the ids that must turn red. */
    protected BasicFault(String words, String sentence, String... reddens) {
        super(RecordsBasic.class, words, sentence, reddens);
    }
}
