package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.dsl.Comeback;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.WrongCount;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for rows of one model in one place, contract by contract. */
final class Words {

    private static final int PAGE = 100;

    private final Place place;
    private final Model model;

    Words(Place place, Model model) {
        this.place = place;
        this.model = model;
    }

    Looks looks() {
        return new Looks(place, model);
    }

    WriteWords writes() {
        return new WriteWords(place, model);
    }

    Refusing refusing() {
        return new Refusing(place, model);
    }

    VersionWords versions() {
        return new VersionWords(place, model);
    }

    BulkWords bulk() {
        return new BulkWords(place, model);
    }

    ManyWords many() {
        return new ManyWords(place, model);
    }

    RaceWords races() {
        return new RaceWords(place, model);
    }

    BurstWords bursts() {
        return new BurstWords(place, model);
    }

    FoundWords found() {
        return new FoundWords(place, model);
    }

    LikeReference likeReference() {
        return new LikeReference(place, model);
    }

    void awaitAnswered() {
        Comeback comeback = new Comeback(place.scene().patience());
        place.record(Told.line("again", model), () -> {
            comeback.await("the client", () -> place.actor(RecordsBasic.class).count(model));
            return comeback.await(
                    "whoever looks", () -> place.witness(RecordsBasic.class).count(model));
        });
    }

    void clear() {
        writes().clear();
        List<Row> left = looks().all();
        if (!left.isEmpty()) {
            throw ExpectationFailure.of(new WrongCount(model + " after it was cleared", 0, told(left)));
        }
        expectCount("count of " + model, 0, looks().count());
    }

    List<Row> counted(int count, Filter filter) {
        List<Row> found = found(count, Query.of(filter));
        expectCount("count of " + model + " with " + Told.filter(filter), count, looks().count(filter));
        return found;
    }

    List<Row> found(int count, Query query) {
        List<Row> found = looks().query(query).items();
        if (found.size() != count) {
            throw ExpectationFailure.of(new WrongCount(model + " with " + Told.query(query), count, told(found)));
        }
        return found;
    }

    private static void expectCount(String what, long wanted, long found) {
        if (wanted != found) {
            throw ExpectationFailure.of(new WrongNumber(what, wanted, found));
        }
    }

    private List<String> told(List<Row> rows) {
        return rows.stream().map(row -> Told.value(row.get(model.key().name()))).toList();
    }

    Optional<Row> first(Query query) {
        return looks().query(query.limit(1)).items().stream().findFirst();
    }

    /** The first of the contrary order, in which null is at the other end. */
    Optional<Row> last(Query query) {
        List<Order> contrary = new ArrayList<>();
        query.order().forEach(step -> contrary.add(new Order(step.field(), !step.descending(), !step.nullsFirst())));
        contrary.add(new Order(model.key().name(), true, false));
        return first(query.orderedBy(contrary));
    }

    List<Row> referring(String field, @Nullable Object key) {
        Object known = Objects.requireNonNull(key, "key");
        return place.record(
                Told.line("look", model) + " that refers to " + Told.value(known) + " by " + field,
                () -> Looks.walk(
                        "those that refer to " + Told.value(known),
                        PAGE,
                        after -> place.witness(RecordsRelated.class).referring(model, field, known, PAGE, after)),
                found -> found.size() + " found");
    }
}
