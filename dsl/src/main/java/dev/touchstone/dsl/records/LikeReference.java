package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Query;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.NotLikeReference;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;

/** Holds random queries against {@link Reference}, over the records that are there. */
final class LikeReference {

    private final Model model;
    private final Looks looks;

    LikeReference(Place place, Model model) {
        this.model = model;
        this.looks = new Looks(place, model);
    }

    void expect(long seed, int count) {
        List<Row> rows = looks.all();
        RandomQueries queries = new RandomQueries(model, rows, seed);
        for (int number = 1; number <= count; number++) {
            Query query = queries.next();
            List<String> wanted = keys(referred(query, rows));
            List<String> found = keys(looks.query(query).items());
            if (!wanted.equals(found)) {
                throw ExpectationFailure.of(new NotLikeReference(Told.query(query), seed, number, wanted, found));
            }
            expectCounted(query, rows, "query " + number + " of seed " + seed);
        }
    }

    private List<Row> referred(Query query, List<Row> rows) {
        return rows.stream()
                .filter(row -> Reference.matches(query.filter(), row))
                .sorted(Reference.order(query.order(), model.key().name()))
                .skip(query.offset())
                .limit(query.limit().orElse(rows.size()))
                .toList();
    }

    private void expectCounted(Query query, List<Row> rows, String which) {
        long wanted = rows.stream()
                .filter(row -> Reference.matches(query.filter(), row))
                .count();
        long counted = looks.count(query.filter());
        if (wanted != counted) {
            String what = "count of " + model + " with " + Told.filter(query.filter()) + ", " + which + ",";
            throw ExpectationFailure.of(new WrongNumber(what, wanted, counted));
        }
    }

    private List<String> keys(List<Row> rows) {
        return rows.stream().map(row -> Told.value(row.get(model.key().name()))).toList();
    }
}
