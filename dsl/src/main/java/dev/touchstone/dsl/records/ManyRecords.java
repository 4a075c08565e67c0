package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.Wire;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/**
 * What is done to many records with one call, by many at the same time, or while the server or the way there is in trouble.
 *
 * @param <T> the model: a record class
 */
public abstract sealed class ManyRecords<T extends Record> extends RecordQuestions<T> permits Records {

    ManyRecords(Kind<T> kind, Place place) {
        super(kind, place);
    }

    // with one call

    /** Creates records with one call, as far as that is possible. */
    public void createAll(List<T> records) {
        ready().bulk().createAll(given(records)).failure().ifPresent(failure -> {
            throw failure;
        });
    }

    /** Creates records with one call; whoever looks finds all, which are answered in their order. */
    public List<T> createAllAndVerify(List<T> records) {
        return records(ready().bulk().createAllAndVerify(given(records)));
    }

    /**
     * Creating these with one call fails in this way: none is there if the backend declares {@code atomicBulk} or refuses all,
     * and otherwise just those that it says.
     */
    public ExpectedFailure expectCreateAllFailure(FailureKind failure, List<T> records) {
        return ready().bulk().expectFailure(failure, given(records));
    }

    /** The records with these keys, in the order of the keys; empty for each that is not there. */
    public List<Optional<T>> getAll(List<?> keysOrRecords) {
        return ready().bulk().getAll(keys(keysOrRecords)).stream()
                .map(row -> row.map(type()::record))
                .toList();
    }

    /** Changes all that are meant; how many, as it was answered. */
    public long updateWhere(Criteria<? super T> criteria, Given<? super T> changes) {
        return ready().bulk().updateWhere(criteria.in(type()), changes.in(type()));
    }

    /** Deletes all that are meant; how many, as it was answered. */
    public long deleteWhere(Criteria<? super T> criteria) {
        return ready().bulk().deleteWhere(criteria.in(type()));
    }

    /** Changes all that are meant, and no other; how many. */
    public long updateWhereAndVerify(Criteria<? super T> criteria, Given<? super T> changes) {
        return ready().many().updateAndVerify(criteria.in(type()), changes.in(type()));
    }

    /** Changing all that are meant fails in this way, and changes nothing. */
    public ExpectedFailure expectUpdateWhereFailure(
            FailureKind failure, Criteria<? super T> criteria, Given<? super T> changes) {
        Words ready = ready();
        Row given = changes.in(type());
        return ready.refusing().expectWrite(failure, given, () -> ready.bulk().updateWhere(criteria.in(type()), given));
    }

    /** Deletes all that are meant, and no other; how many. */
    public long deleteWhereAndVerify(Criteria<? super T> criteria) {
        return ready().many().deleteAndVerify(criteria.in(type()));
    }

    private List<Row> given(List<T> records) {
        return records.stream().map(type()::given).toList();
    }

    // by many at the same time

    /** Lets this many create at the same time, in several rounds. Each key is given. */
    public RecordRace raceToCreate(int racers, int rounds, Turns<T> values) {
        return ready().races().toCreate(racers, rounds, rows(values));
    }

    /** Lets this many change one version of a record at the same time, in several rounds. */
    public RecordRace raceToUpdateIfCurrent(Object keyOrRecord, int racers, int rounds, Turns<T> changes) {
        return ready().races().toUpdate(key(keyOrRecord), racers, rounds, rows(changes));
    }

    /** Lets this many change different fields of one record at the same time, in several rounds: no change is lost. */
    public void updateTogetherAndVerify(Object keyOrRecord, int workers, int rounds, Turns<T> changes) {
        ready().races().updateTogether(key(keyOrRecord), workers, rounds, rows(changes));
    }

    /** Lets this many upsert at the same time, in several rounds: under each key is wholly what one of them wrote. */
    public void upsertTogetherAndVerify(int workers, int rounds, Turns<T> values) {
        ready().races().upsertTogether(workers, rounds, rows(values));
    }

    /** Workers move 1 between these records, so many times each, in transactions: the sum of this field stays. */
    public void transferAndExpectSumKept(FieldRef<T, ?> amount, List<?> keysOrRecords, int workers, int moves) {
        List<Object> keys = keys(keysOrRecords);
        ready();
        new Transfers(place, kind.model(), FieldName.of(amount).in(type()), keys).expectSumKept(workers, moves);
    }

    /**
     * Changes this field of all these records in one transaction, again and again, while others read them: who has seen one
     * change of a transaction sees all of them.
     */
    public void commitAndExpectSeenWhole(FieldRef<T, Long> number, List<?> keysOrRecords, int times) {
        List<Object> keys = keys(keysOrRecords);
        ready();
        new RecordGenerations(place, kind.model(), FieldName.of(number).in(type()), keys)
                .expectSeenWholeOrNotAtAll(times);
    }

    /**
     * In several rounds, while one parent is deleted, this many make a child of it each: no record here is left that refers
     * by this field to one that is not there.
     */
    public <P extends Record> void makeWhileParentsAreDeletedAndExpectNoOrphan(
            FieldRef<T, ?> field, Class<P> parent, int makers, int rounds, Turns<P> parents, Turns<T> children) {
        ready();
        Records<P> others = new Records<>(Kind.of(parent), place);
        new Orphans(
                        place,
                        others.kind.model(),
                        kind.model(),
                        FieldName.of(field).in(type()))
                .expectNone(makers, rounds, others.rows(parents), rows(children));
    }

    // in trouble

    /** Several create records again and again while this happens, each until he is told that nobody is there. */
    public RecordBurst createWhile(Runnable deed, Turns<T> values) {
        return ready().bursts().createWhile(deed, rows(values));
    }

    /** The same while this wire is cut, and healed, several times: the client is of use again each time. */
    public RecordBurst createThroughCuts(Wire wire, Turns<T> values) {
        return ready().bursts().createThroughCuts(wire, rows(values));
    }

    /** The same with so many records by each call. */
    public RecordBurst createAllThroughCuts(Wire wire, int size, Turns<T> values) {
        return ready().bursts().createAllThroughCuts(wire, size, rows(values));
    }

    /** The same with so many records by each transaction. */
    public RecordBurst commitThroughCuts(Wire wire, int size, Turns<T> values) {
        return ready().bursts().commitThroughCuts(wire, size, rows(values));
    }

    /** The same with changes, each of the one record that a worker has; it is created by the values of round 0. */
    public RecordBurst updateThroughCuts(Wire wire, Turns<T> values) {
        return ready().bursts().updateThroughCuts(wire, rows(values));
    }

    /** Both clients are answered again, within patience, after the server or the way there was in trouble. */
    public void awaitAnswered() {
        ready().awaitAnswered();
    }

    final RaceWords.Rows rows(Turns<T> turns) {
        return (round, worker) -> turns.of(round, worker).in(type());
    }
}
