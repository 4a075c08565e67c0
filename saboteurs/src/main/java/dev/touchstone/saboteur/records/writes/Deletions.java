package dev.touchstone.saboteur.records.writes;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deletions that are wrong. */
public final class Deletions {

    private Deletions() {}

    /** The count is not told of deletions. */
    public static final class DeletedRecordStillCounted extends BasicFault {

        private final Map<Place, Long> deleted = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public DeletedRecordStillCounted() {
            super("deleted-record-still-counted", "The count is that of all records that ever were there.", "REC-28");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    boolean was = sound.delete(model, key);
                    deleted.merge(spot.place(model.name()), was ? 1L : 0L, Long::sum);
                    return was;
                }

                @Override
                public long count(Model model) {
                    return sound.count(model) + deleted.getOrDefault(spot.place(model.name()), 0L);
                }
            };
        }
    }

    /** What was deleted once stays so. */
    public static final class TombstoneBlocksTheKey extends BasicFault {

        private final Set<Place> tombs = ConcurrentHashMap.newKeySet();

        /** As the catalogue names it. */
        public TombstoneBlocksTheKey() {
            super("tombstone-blocks-the-key", "The key of a deleted record cannot be used again.", "REC-28");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    boolean was = sound.delete(model, key);
                    if (was) {
                        tombs.add(spot.place(model + " " + key));
                    }
                    return was;
                }

                @Override
                public Row create(Model model, Row values) {
                    String name = model.key().name();
                    if (tombs.contains(spot.place(model + " " + values.get(name)))) {
                        throw Refused.duplicate(model, List.of(name));
                    }
                    return sound.create(model, values);
                }
            };
        }
    }

    /** Says always that it was there. */
    public static final class DeleteOfAbsentSaysTrue extends BasicFault {

        /** As the catalogue names it. */
        public DeleteOfAbsentSaysTrue() {
            super("delete-of-absent-says-true", "Deleting says that the record was there, always.", "REC-29");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    boolean unused = sound.delete(model, key);
                    return true;
                }
            };
        }
    }

    /** Clears more than it was told. */
    public static final class ClearTakesTheNeighbours extends BasicFault {

        private final Set<Place> models = ConcurrentHashMap.newKeySet();
        private final Map<String, Model> byName = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public ClearTakesTheNeighbours() {
            super("clear-takes-the-neighbours", "Clearing a model clears the others of the namespace too.", "REC-55");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public void setUp(Model model) {
                    sound.setUp(model);
                    byName.put(model.name(), model);
                    models.add(spot.place(model.name()));
                }

                @Override
                public void clear(Model model) {
                    models.stream()
                            .filter(place -> place.namespace().equals(spot.namespace()))
                            .forEach(place -> sound.clear(byName.get(place.name())));
                }
            };
        }
    }
}
