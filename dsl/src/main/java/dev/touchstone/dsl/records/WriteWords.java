package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.TIMEOUT;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.dsl.Comeback;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.MissingRecord;
import dev.touchstone.dsl.failure.UnexpectedRecord;
import dev.touchstone.dsl.failure.WrongDeletion;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of {@code records_basic} that write. */
final class WriteWords {

    private final Place place;
    private final Model model;
    private final Looks looks;

    WriteWords(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.looks = new Looks(place, model);
    }

    Row create(Row given) {
        return place.record(
                () -> Told.line("create", model) + " " + Told.row(given),
                () -> place.actor(RecordsBasic.class).create(model, given),
                created -> "ok");
    }

    Row createAndVerify(Row given) {
        Row answered = create(given);
        Comparison wanted = Wanted.created(model, given);
        return verified("create", answered, Keys.in(model, given), wanted);
    }

    Row update(Object key, Row changes) {
        return place.record(
                Told.line("update", model, key) + ": " + Told.row(changes),
                () -> place.actor(RecordsBasic.class).update(model, key, changes));
    }

    Row updateAndVerify(Object key, Row changes) {
        Optional<Row> before = looks.get(key);
        Row answered = update(key, changes);
        return verified("update", answered, key, Wanted.updated(model, key, there(key, before), changes));
    }

    /** Changes what somebody may hold up, who has to let go within this time. */
    Row updateOnceFreeAndVerify(Object key, Row changes, Duration most) {
        Comeback comeback = new Comeback(most, place.scene().patience().deadline(), Set.of(TIMEOUT, CONFLICT));
        place.record(
                Told.line("update", model, key) + " once it is free",
                () -> comeback.await(
                        "an update", () -> place.actor(RecordsBasic.class).update(model, key, changes)));
        return updateAndVerify(key, changes);
    }

    Row upsert(Row given) {
        return place.record(
                Told.line("upsert", model) + " " + Told.row(given),
                () -> place.actor(RecordsBasic.class).upsert(model, given));
    }

    Row upsertAndVerify(Row given) {
        Object key = Keys.in(model, given);
        Optional<Row> before = key == null ? Optional.empty() : looks.get(key);
        Row answered = upsert(given);
        return verified("upsert", answered, key, Wanted.upserted(model, given, before));
    }

    boolean delete(Object key) {
        return place.record(
                Told.line("delete", model, key),
                () -> place.actor(RecordsBasic.class).delete(model, key),
                found -> found ? "it was there" : "nothing was there");
    }

    void deleteAndVerify(Object key) {
        Optional<Row> before = looks.get(key);
        if (!delete(key)) {
            throw ExpectationFailure.of(new WrongDeletion(Told.record(model, key), true));
        }
        expectGone(key, before);
    }

    /** By its key, by a query, and by the unique values that it had. */
    void expectGone(Object key, Optional<Row> before) {
        expectNothing(key, "by its key", looks.get(key));
        if (place.claims(RecordsQuery.class)) {
            Filter byKey = new Filter.Compare(model.key().name(), Filter.Operator.EQUAL, key);
            expectNothing(key, "by a query", looks.only(byKey));
        }
        if (place.claims(RecordsUnique.class) && before.isPresent()) {
            for (List<String> rule : model.uniquesBesideKey()) {
                Row values = before.get().only(rule);
                if (!values.values().containsValue(null)) {
                    expectNothing(key, "by its " + String.join(" and ", rule), looks.unique(values));
                }
            }
        }
    }

    private void expectNothing(Object key, String where, Optional<Row> found) {
        found.ifPresent(row -> {
            throw ExpectationFailure.of(new UnexpectedRecord(Told.record(model, key), where, Told.row(row)));
        });
    }

    void clear() {
        place.record(Told.line("clear", model), () -> {
            place.actor(RecordsBasic.class).clear(model);
            return model;
        });
    }

    /** What is there is as it should be, and the answer of the operation is that too. */
    Row verified(String operation, Row answered, @org.jspecify.annotations.Nullable Object key, Comparison wanted) {
        Object known = key == null ? "without a key" : key;
        Row found = there(known, key == null ? Optional.empty() : looks.get(key));
        wanted.expect(known, found);
        Comparison.expectAnswer(operation, model, known, answered, found);
        return found;
    }

    private Row there(Object key, Optional<Row> found) {
        return found.orElseThrow(() -> ExpectationFailure.of(new MissingRecord(Told.record(model, key))));
    }
}
