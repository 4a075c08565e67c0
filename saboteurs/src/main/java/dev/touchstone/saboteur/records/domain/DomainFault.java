package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.saboteur.records.RecordsFault;

/** One thing wrong that the repositories of a domain, or fixtures, must notice. */
abstract class DomainFault extends RecordsFault {

    DomainFault(String words, String sentence, String... reddens) {
        super(RecordsRelated.class, words, sentence, reddens);
    }
}
