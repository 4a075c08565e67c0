package dev.touchstone.saboteur.records.versioned;

import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong with {@code records_versioned}. */
abstract class VersionedFault extends RecordsFault {

    VersionedFault(String words, String sentence) {
        super(RecordsVersioned.class, words, sentence, "REC-33");
    }
}
