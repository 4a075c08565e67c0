package dev.touchstone.saboteur.records.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a transaction changed nobody else changes before it ends, and it may never end. */
public final class LocksOfTheDead extends CutFault {

    private final Map<Place, RecordsTransaction> locks = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public LocksOfTheDead() {
        super(
                RecordsTransactional.class,
                "locks-of-the-dead",
                "What a transaction changed nobody else changes before it ends, and it may never end.",
                "REC-68");
    }

    @Override
    protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new PassingOnBasic(sound) {
            @Override
            public Row update(Model model, Object key, Row changes) {
                if (locks.containsKey(spot.place(model + " " + key))) {
                    String detail = key + " is locked";
                    throw new BackendException(FailureKind.TIMEOUT, "update", model.name(), detail, null);
                }
                return sound.update(model, key, changes);
            }
        };
    }

    @Override
    protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
        return new PassingOnTransaction(sound) {
            @Override
            protected RecordsBasic basic(RecordsBasic within) {
                RecordsTransaction holder = this;
                return new PassingOnBasic(within) {
                    @Override
                    public Row update(Model model, Object key, Row changes) {
                        Row row = sound.update(model, key, changes);
                        locks.put(spot.place(model + " " + key), holder);
                        return row;
                    }
                };
            }

            @Override
            public void commit() {
                locks.values().removeIf(holder -> holder == this);
                sound.commit();
            }

            @Override
            public void rollback() {
                locks.values().removeIf(holder -> holder == this);
                sound.rollback();
            }
        };
    }
}
