package dev.touchstone.saboteur.records.transactional;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import dev.touchstone.saboteur.records.Recording;
import dev.touchstone.saboteur.records.RecordsFault;
import java.util.List;

/** One thing wrong with {@code records_transactional}. */
abstract class TransactionFault extends RecordsFault {

    TransactionFault(String words, String sentence, String reddens) {
        super(RecordsTransactional.class, words, sentence, reddens);
    }

    /** A transaction that knows what was written in it. */
    static class Recorded extends PassingOnTransaction {

        final List<Recording.Write> writes = Recording.list();

        Recorded(RecordsTransaction sound) {
            super(sound);
        }

        @Override
        protected RecordsBasic basic(RecordsBasic within) {
            return new Recording(within, writes);
        }
    }
}
