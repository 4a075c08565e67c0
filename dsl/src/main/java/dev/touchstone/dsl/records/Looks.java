package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.EndlessWalk;
import dev.touchstone.dsl.failure.PageTooLarge;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What whoever looks sees of one model. It never asks whoever acted, nor any memory. */
final class Looks {

    private static final int PAGE = 500;
    private static final int MOST_PAGES = 10_000;

    private final Place place;
    private final Model model;

    Looks(Place place, Model model) {
        this.place = place;
        this.model = model;
    }

    Optional<Row> get(Object key) {
        return place.record(
                () -> Told.line("look", model, key),
                () -> place.witness(RecordsBasic.class).get(model, key),
                Looks::presence);
    }

    Optional<Row> unique(Row values) {
        return place.record(
                Told.line("find", model) + " by " + Told.row(values),
                () -> place.witness(RecordsUnique.class).find(model, values),
                Looks::presence);
    }

    /** The same as {@link #get}, untold: for who looks many times. */
    Optional<Row> seen(Object key) {
        return place.witness(RecordsBasic.class).get(model, key);
    }

    private static String presence(Optional<Row> found) {
        return found.isPresent() ? "found" : "absent";
    }

    /** The one record that a filter matches. @throws BackendException {@code CONFLICT} if there are two or more */
    Optional<Row> only(Filter filter) {
        List<Row> found = query(Query.of(filter).limit(2)).items();
        if (found.size() > 1) {
            String detail = "not unique: more than one record has " + Told.filter(filter);
            throw new BackendException(FailureKind.CONFLICT, "get", model.name(), detail, null);
        }
        return found.stream().findFirst();
    }

    Page<Row> query(Query query) {
        return place.record(
                Told.line("query", model) + " " + Told.query(query),
                () -> place.witness(RecordsQuery.class).query(model, query),
                found -> found.items().size() + " found");
    }

    long count(Filter filter) {
        return place.record(
                Told.line("count", model) + " " + Told.filter(filter),
                () -> place.witness(RecordsQuery.class).count(model, filter),
                String::valueOf);
    }

    long count() {
        return place.record(
                Told.line("count", model),
                () -> place.witness(RecordsBasic.class).count(model),
                String::valueOf);
    }

    /** All records in the order of their keys. */
    List<Row> all() {
        return place.record(Told.line("list", model), () -> walked(PAGE), found -> found.size() + " found");
    }

    /** The same, by pages of this size. */
    List<Row> all(int size) {
        return place.record(
                Told.line("list", model) + " by pages of " + size,
                () -> walked(size),
                found -> found.size() + " found");
    }

    private List<Row> walked(int size) {
        return walk(
                "all records of " + model,
                size,
                after -> place.witness(RecordsBasic.class).all(model, size, after));
    }

    /** All that a query finds, by pages of this size. */
    List<Row> inPages(Query query, int size) {
        return place.record(
                Told.line("query", model) + " " + Told.query(query) + ", by pages of " + size,
                () -> walk("pages of " + model, size, after -> page(query.limit(size), after)),
                found -> found.size() + " found");
    }

    private Page<Row> page(Query query, Optional<Cursor> after) {
        return place.witness(RecordsQuery.class)
                .query(model, after.map(query::after).orElse(query));
    }

    /** Takes page after page to the end. */
    static List<Row> walk(String what, int size, Function<Optional<Cursor>, Page<Row>> pages) {
        List<Row> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Page<Row> page = pages.apply(after);
            if (page.items().size() > size) {
                throw ExpectationFailure.of(
                        new PageTooLarge(what, number, size, page.items().size()));
            }
            found.addAll(page.items());
            if (page.next().isEmpty()) {
                return found;
            }
            after = page.next();
        }
        throw ExpectationFailure.of(new EndlessWalk(what, MOST_PAGES));
    }
}
