package dev.touchstone.saboteur.records.transactional;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import dev.touchstone.saboteur.records.RecordsFault;
import java.util.Set;

/** A backend that claims no transactions begins one all the same, in which each write is done at once. */
public final class TransactionWithoutAtomicity extends RecordsFault {

    /** As the catalogue names it. */
    public TransactionWithoutAtomicity() {
        super(
                RecordsBasic.class,
                "transaction-without-atomicity",
                "A backend that claims no transactions begins one all the same, in which each write is done at once.",
                "REC-67");
    }

    @Override
    public Set<String> unclaims() {
        return Set.of(Contracts.id(RecordsTransactional.class));
    }

    @Override
    protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
        return new PassingOnTransaction(sound) {
            @Override
            public <C> C open(Class<C> contract) {
                return spot.sound(contract);
            }
        };
    }
}
