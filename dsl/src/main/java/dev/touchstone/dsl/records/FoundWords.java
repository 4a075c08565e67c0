package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.dsl.failure.WrongRecords;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;

/** Words for just which records are found, and in which order. */
final class FoundWords {

    private static final int SMALL_PAGE = 7;

    private final Model model;
    private final Looks looks;

    FoundWords(Place place, Model model) {
        this.model = model;
        this.looks = new Looks(place, model);
    }

    /** A query finds those with these keys, in this order. */
    void expect(Query query, List<Object> keys) {
        expect(model + " with " + Told.query(query), keys, looks.query(query).items());
    }

    /** The same in the order of the keys; counting says so too. */
    void expect(Filter filter, List<Object> keys) {
        expect(Query.of(filter), keys);
        expectNumber("count of " + model + " with " + Told.filter(filter), keys.size(), looks.count(filter));
    }

    /** There are those with these keys and no other, in this order: in one list, page by page, and by their number. */
    void expectAll(List<Object> keys) {
        expect("all of " + model, keys, looks.all());
        expect("all of " + model + " by pages of " + SMALL_PAGE, keys, looks.all(SMALL_PAGE));
        expectNumber("count of " + model, keys.size(), looks.count());
    }

    private void expect(String question, List<Object> keys, List<Row> rows) {
        List<String> wanted = keys.stream().map(Told::value).toList();
        List<String> found = rows.stream()
                .map(row -> Told.value(row.get(model.key().name())))
                .toList();
        if (!wanted.equals(found)) {
            throw ExpectationFailure.of(new WrongRecords(question, wanted, found));
        }
    }

    private static void expectNumber(String what, long wanted, long found) {
        if (wanted != found) {
            throw ExpectationFailure.of(new WrongNumber(what, wanted, found));
        }
    }
}
