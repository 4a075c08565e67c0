package dev.touchstone.saboteur.records.query;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Sights of records that are not there, or should be there. */
public final class Matches {

    private static final int THOUSAND = 1_000;

    private Matches() {}

    /** What cannot be asked for is not there. */
    public static final class UnknownFieldMatchesNothing extends QueryFault {

        /** As the catalogue names it. */
        public UnknownFieldMatchesNothing() {
            super("unknown-field-matches-nothing", "A query that makes no sense finds nothing.", "REC-52");
        }

        @Override
        protected Page<Row> answer(RecordsQuery sound, Model model, Query query) {
            return Refused.otherwise(VALIDATION, () -> sound.query(model, query), refusal -> Page.empty());
        }
    }

    /** All are counted. */
    public static final class CountIgnoresTheFilter extends QueryFault {

        /** As the catalogue names it. */
        public CountIgnoresTheFilter() {
            super("count-ignores-the-filter", "The count of a filter is that of all records.", "REC-53");
        }

        @Override
        protected long count(RecordsQuery sound, Model model, Filter filter) {
            return sound.count(model, new Filter.All());
        }
    }

    /** An index has holes. */
    public static final class IndexMissesEveryThousandth extends FilterFault {

        /** As the catalogue names it. */
        public IndexMissesEveryThousandth() {
            super(
                    "index-misses-every-thousandth",
                    "By an indexed field every thousandth record is not found.",
                    Matches::missing,
                    "REC-56");
        }
    }

    private static Filter missing(Filter part, Rows rows) {
        boolean indexed = part instanceof Filter.Compare compare
                && rows.model().field(compare.field()).stream().anyMatch(Field::indexed);
        if (!indexed) {
            return part;
        }
        List<Row> all = rows.all();
        List<Row> missed = IntStream.rangeClosed(1, all.size() / THOUSAND)
                .mapToObj(number -> all.get(number * THOUSAND - 1))
                .toList();
        return new Filter.And(List.of(part, new Filter.Not(rows.keys(missed))));
    }

    /** An index forgets nothing. */
    public static final class QuerySeesTheDeleted extends QueryFault {

        private final Map<Place, List<Row>> deleted = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public QuerySeesTheDeleted() {
            super("query-sees-the-deleted", "A query finds records that were deleted.", "REC-55");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    Optional<Row> old = sound.get(model, key);
                    boolean was = sound.delete(model, key);
                    old.ifPresent(row -> deleted.merge(spot.place(model.name()), List.of(row), Matches::both));
                    return was;
                }
            };
        }

        @Override
        protected RecordsQuery query(RecordsQuery sound, Spot spot) {
            return new RecordsQuery() {
                @Override
                public Page<Row> query(Model model, Query query) {
                    Page<Row> page = sound.query(model, query);
                    List<Row> gone = deleted.getOrDefault(spot.place(model.name()), List.of()).stream()
                            .filter(Matching.of(query.filter()))
                            .toList();
                    return new Page<>(both(page.items(), gone), page.next());
                }

                @Override
                public long count(Model model, Filter filter) {
                    return sound.count(model, filter);
                }
            };
        }
    }

    private static List<Row> both(List<Row> some, List<Row> more) {
        List<Row> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
