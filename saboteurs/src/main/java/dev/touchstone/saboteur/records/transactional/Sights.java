package dev.touchstone.saboteur.records.transactional;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import dev.touchstone.saboteur.records.Recording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who sees what of an open transaction. */
public final class Sights {

    private Sights() {}

    /** Everybody sees all. */
    public static final class DirtyRead extends TransactionFault {

        private final Map<String, Collection<List<Recording.Write>>> open = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public DirtyRead() {
            super("dirty-read", "Who gets a record sees what an open transaction wrote.", "REC-65");
        }

        private Collection<List<Recording.Write>> openIn(Spot spot) {
            return open.computeIfAbsent(spot.namespace(), namespace -> new CopyOnWriteArrayList<>());
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Optional<Row> get(Model model, Object key) {
                    Optional<Row> found = sound.get(model, key);
                    for (List<Recording.Write> writes : openIn(spot)) {
                        for (Recording.Write write : writes) {
                            boolean same =
                                    write.model().equals(model) && write.key().equals(key);
                            found = same ? write.row() : found;
                        }
                    }
                    return found;
                }
            };
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            Recorded recorded = new Recorded(sound) {
                @Override
                public void commit() {
                    writes.clear();
                    sound.commit();
                }

                @Override
                public void rollback() {
                    writes.clear();
                    sound.rollback();
                }
            };
            openIn(spot).add(recorded.writes);
            return recorded;
        }
    }

    /** What is written is queued. */
    public static final class OwnWritesUnread extends TransactionFault {

        /** As the catalogue names it. */
        public OwnWritesUnread() {
            super("own-writes-unread", "Within a transaction one reads what is there without it.", "REC-65");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new PassingOnTransaction(sound) {
                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new ListedOutside(within, outside) {
                        @Override
                        public Optional<Row> get(Model model, Object key) {
                            return outside.get(model, key);
                        }
                    };
                }
            };
        }
    }
}
