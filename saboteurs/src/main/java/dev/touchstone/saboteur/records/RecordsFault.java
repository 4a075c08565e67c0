package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.saboteur.BackendFault;
import dev.touchstone.saboteur.Spot;

/** One thing wrong that may show in several contracts of Records, in transactions too: each is sound unless overridden. */
public abstract class RecordsFault extends BackendFault {

    /** With the contract that it harms, the fault in a few words, and the ids that must turn red. */
    protected RecordsFault(Class<?> contract, String words, String sentence, String... reddens) {
        super(contract, words, sentence, reddens);
    }

    /** {@code records_basic} as this backend has it. */
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return sound;
    }

    /** {@code records_unique} as this backend has it. */
    protected RecordsUnique unique(RecordsUnique sound, Spot spot) {
        return sound;
    }

    /** {@code records_query} as this backend has it. */
    protected RecordsQuery query(RecordsQuery sound, Spot spot) {
        return sound;
    }

    /** {@code records_versioned} as this backend has it. */
    protected RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
        return sound;
    }

    /** {@code records_bulk} as this backend has it. */
    protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
        return sound;
    }

    /** {@code records_related} as this backend has it. */
    protected RecordsRelated related(RecordsRelated sound, Spot spot) {
        return sound;
    }

    /** {@code records_transactional} as this backend has it: what is wrong elsewhere is wrong within transactions too. */
    protected RecordsTransactional transactional(RecordsTransactional sound, Spot spot) {
        return () -> within(sound.begin(), spot);
    }

    /** An open transaction as this backend has it. */
    protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
        return new PassingOnTransaction(sound) {
            @Override
            public <C> C open(Class<C> contract) {
                return spoil(contract, sound.open(contract), spot);
            }
        };
    }

    @Override
    protected final <T> T spoil(Class<T> type, T sound, Spot spot) {
        Object spoilt = sound;
        if (type == RecordsBasic.class) {
            spoilt = basic((RecordsBasic) sound, spot);
        } else if (type == RecordsUnique.class) {
            spoilt = unique((RecordsUnique) sound, spot);
        } else if (type == RecordsQuery.class) {
            spoilt = query((RecordsQuery) sound, spot);
        } else if (type == RecordsVersioned.class) {
            spoilt = versioned((RecordsVersioned) sound, spot);
        } else if (type == RecordsBulk.class) {
            spoilt = bulk((RecordsBulk) sound, spot);
        } else if (type == RecordsRelated.class) {
            spoilt = related((RecordsRelated) sound, spot);
        } else if (type == RecordsTransactional.class) {
            spoilt = transactional((RecordsTransactional) sound, spot);
        }
        return type.cast(spoilt);
    }
}
