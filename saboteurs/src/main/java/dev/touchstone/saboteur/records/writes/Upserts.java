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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Upserts that are wrong. */
public final class Upserts {

    private Upserts() {}

    private static Optional<Row> before(RecordsBasic sound, Model model, Row values) {
        return values.find(model.key().name()).flatMap(key -> sound.get(model, key));
    }

    /** An upsert is an update. */
    public static final class UpsertMerges extends BasicFault {

        /** As the catalogue names it. */
        public UpsertMerges() {
            super(
                    "upsert-merges",
                    "An upsert of a record that is there keeps the fields that it leaves out.",
                    "REC-30");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    return before(sound, model, values)
                            .map(old ->
                                    sound.update(model, old.require(model.key().name()), values))
                            .orElseGet(() -> sound.upsert(model, values));
                }
            };
        }
    }

    /** An upsert is a deletion and a creation. */
    public static final class UpsertRestartsTheCreatedTime extends BasicFault {

        /** As the catalogue names it. */
        public UpsertRestartsTheCreatedTime() {
            super("upsert-restarts-the-created-time", "An upsert deletes the record and creates it again.", "REC-30");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    before(sound, model, values)
                            .ifPresent(old ->
                                    sound.delete(model, old.require(model.key().name())));
                    return sound.upsert(model, values);
                }
            };
        }
    }

    /** An upsert is a creation. */
    public static final class UpsertInsertsTwice extends BasicFault {

        private final Set<Place> twice = ConcurrentHashMap.newKeySet();

        /** As the catalogue names it. */
        public UpsertInsertsTwice() {
            super("upsert-inserts-twice", "A record that was put in the place of another is listed twice.", "REC-30");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    before(sound, model, values).ifPresent(old -> twice.add(place(model, old)));
                    return sound.upsert(model, values);
                }

                @Override
                public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
                    Page<Row> page = sound.all(model, limit, after);
                    List<Row> items = page.items().stream()
                            .flatMap(row -> Stream.of(row, row).limit(twice.contains(place(model, row)) ? 2 : 1))
                            .toList();
                    return new Page<>(items, page.next());
                }

                private Place place(Model model, Row row) {
                    return spot.place(model + " " + row.get(model.key().name()));
                }
            };
        }
    }

    /** One who comes late finds half of the fields written. */
    public static final class UpsertTears extends BasicFault {

        private final Map<Place, Written> last = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public UpsertTears() {
            super(
                    "upsert-tears",
                    "An upsert that follows one of another thread leaves half of the fields as that one wrote them.",
                    "REC-32");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    Place place =
                            spot.place(model + " " + values.get(model.key().name()));
                    Written mine = new Written(Thread.currentThread().getId(), values);
                    Written before = last.put(place, mine);
                    boolean torn = before != null && before.thread() != mine.thread();
                    List<String> fields = model.fieldNames();
                    List<String> half = fields.subList(fields.size() / 2, fields.size());
                    return sound.upsert(model, torn ? values.with(before.row().only(half)) : values);
                }
            };
        }

        private record Written(long thread, Row row) {}
    }
}
