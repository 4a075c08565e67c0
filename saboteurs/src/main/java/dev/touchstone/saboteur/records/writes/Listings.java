package dev.touchstone.saboteur.records.writes;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Lists and counts that are wrong. */
public final class Listings {

    private static final int HUNDRED = 100;

    private Listings() {}

    /** Counts creations. */
    abstract static class Counting extends BasicFault {

        private final Map<Place, AtomicLong> counts = new ConcurrentHashMap<>();

        Counting(String words, String sentence) {
            super(words, sentence, "REC-53");
        }

        final AtomicLong counter(Model model, Spot spot) {
            return counts.computeIfAbsent(spot.place(model.name()), place -> new AtomicLong());
        }
    }

    /** Whoever came first is first. */
    public static final class ListInOrderOfCreation extends Counting {

        private final Map<Place, Long> arrivals = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public ListInOrderOfCreation() {
            super("list-in-order-of-creation", "A page of all records is in the order in which they were created.");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Row row = sound.create(model, values);
                    arrivals.put(place(model, row), counter(model, spot).incrementAndGet());
                    return row;
                }

                @Override
                public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
                    Page<Row> page = sound.all(model, limit, after);
                    Comparator<Row> age = Comparator.comparing(row -> arrivals.getOrDefault(place(model, row), 0L));
                    return new Page<>(page.items().stream().sorted(age).toList(), page.next());
                }

                private Place place(Model model, Row row) {
                    return spot.place(model + " " + row.get(model.key().name()));
                }
            };
        }
    }

    /** One of many goes nowhere. */
    public static final class LosesThe100thRecord extends Counting {

        /** As the catalogue names it. */
        public LosesThe100thRecord() {
            super("loses-the-100th-record", "The 100th creation of a model is acknowledged and goes nowhere.");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Row row = sound.create(model, values);
                    if (counter(model, spot).incrementAndGet() == HUNDRED) {
                        sound.delete(model, row.require(model.key().name()));
                    }
                    return row;
                }
            };
        }
    }

    /** Counts what was done, not what is there. */
    public static final class CountOfWrites extends Counting {

        /** As the catalogue names it. */
        public CountOfWrites() {
            super("count-of-writes", "The count is that of creations and upserts.");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Row row = sound.create(model, values);
                    counter(model, spot).incrementAndGet();
                    return row;
                }

                @Override
                public Row upsert(Model model, Row values) {
                    Row row = sound.upsert(model, values);
                    counter(model, spot).incrementAndGet();
                    return row;
                }

                @Override
                public long count(Model model) {
                    return counter(model, spot).get();
                }
            };
        }
    }
}
