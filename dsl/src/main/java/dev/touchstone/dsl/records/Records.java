package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Later;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.failure.MissingRecord;
import dev.touchstone.dsl.failure.UnexpectedRecord;
import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The vocabulary of Records: those of one model, in the test's own namespace. Verbs act through one client; each
 * {@code ...AndVerify} looks through another one too, and compares every field, and all that only asks looks through that one
 * alone. The model is made ready when it is first used, after those that it refers to. A failure that is expected changes no
 * record of the model.
 *
 * <p>A key is given as it is, or as a record that has it.
 *
 * @param <T> the model: a record class
 * @see Given#values
 * @see Criteria#where
 */
public final class Records<T extends Record> {

    private final Kind<T> kind;
    private final Place place;
    private final Later<Words> words;

    Records(Kind<T> kind, Place place) {
        this.kind = kind;
        this.place = place;
        this.words = new Later<>(() -> new Words(place, kind.model()));
    }

    /** The words for records of another model in the same place. */
    public <M extends Record> Records<M> of(Class<M> model) {
        return new Records<>(Kind.of(model), place);
    }

    /**
     * Makes the model ready, after those that it refers to; the first use does it otherwise.
     *
     * @throws dev.touchstone.model.InvalidModelException if the class makes no sense as a model: it names each field
     */
    public void setUp() {
        ready();
    }

    /** Making the model ready fails in this way. */
    public ExpectedFailure expectSetUpFailure(FailureKind failure) {
        return ExpectedFailure.of(failure, this::ready);
    }

    private Words ready() {
        place.ready(kind.model());
        return words.get();
    }

    private RecordType<T> type() {
        return kind.type();
    }

    // creation

    /** Creates a record. */
    public void create(T record) {
        ready().writes().create(type().given(record));
    }

    /** Creates a record of these values. */
    public void create(Given<? super T> values) {
        ready().writes().create(values.in(type()));
    }

    /** Creates a record; whoever looks finds it, and gets it here as it is stored. */
    public T createAndVerify(T record) {
        return type().record(ready().writes().createAndVerify(type().given(record)));
    }

    /** Creates a record of these values; whoever looks finds it, and gets it here as it is stored. */
    public T createAndVerify(Given<? super T> values) {
        return type().record(ready().writes().createAndVerify(values.in(type())));
    }

    /** The creation fails in this way, and nothing is left of it: neither a record nor a claim to a unique value. */
    public ExpectedFailure expectCreateFailure(FailureKind failure, T record) {
        return createFailure(failure, type().given(record));
    }

    /** The creation fails in this way, and nothing is left of it: neither a record nor a claim to a unique value. */
    public ExpectedFailure expectCreateFailure(FailureKind failure, Given<? super T> values) {
        return createFailure(failure, values.in(type()));
    }

    private ExpectedFailure createFailure(FailureKind failure, Row given) {
        Words ready = ready();
        return ready.refusing().expectWrite(failure, given, () -> ready.writes().create(given));
    }

    /** The record is kept whole; or refused as too large, with nothing written, where the backend declares a limit. */
    public void keepOrRefuseAsTooLarge(Given<? super T> values) {
        ready();
        new LargeWords(place, kind.model()).keepOrRefuse(values.in(type()));
    }

    // one record

    /** The record with this key, which is there. */
    public T getAndVerifyExists(Object key) {
        return type().record(present(key(key)));
    }

    /**
     * The record that is meant, which is there, and alone.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code CONFLICT} if there are several
     */
    public T getAndVerifyExists(Criteria<? super T> criteria) {
        Filter filter = criteria.in(type());
        return ready().looks()
                .only(filter)
                .map(type()::record)
                .orElseThrow(
                        () -> ExpectationFailure.of(new MissingRecord(kind.model() + " with " + Told.filter(filter))));
    }

    /** There is no record with this key. */
    public void getAndVerifyNotExists(Object key) {
        Object known = key(key);
        ready().looks().get(known).ifPresent(row -> unexpected(Told.record(kind.model(), known), "by its key", row));
    }

    /** No record is meant. */
    public void getAndVerifyNotExists(Criteria<? super T> criteria) {
        Filter filter = criteria.in(type());
        ready().looks().query(Query.of(filter).limit(1)).items().stream()
                .findFirst()
                .ifPresent(row -> unexpected(kind.model() + " with " + Told.filter(filter), "by a query", row));
    }

    /** The record that has these values of one unique rule, if there is one. */
    public Optional<T> findUnique(Given<? super T> values) {
        return ready().looks().unique(values.in(type())).map(type()::record);
    }

    private Row present(Object key) {
        return ready().looks()
                .get(key)
                .orElseThrow(() -> ExpectationFailure.of(new MissingRecord(Told.record(kind.model(), key))));
    }

    private static void unexpected(String record, String where, Row found) {
        throw ExpectationFailure.of(new UnexpectedRecord(record, where, Told.row(found)));
    }

    private Object key(Object keyOrRecord) {
        return Keys.of(type(), keyOrRecord);
    }

    // change

    /** Changes these fields of a record. */
    public void update(Object keyOrRecord, Given<? super T> changes) {
        ready().writes().update(key(keyOrRecord), changes.in(type()));
    }

    /** Changes these fields of a record; whoever looks finds them changed and all others as they were. */
    public T updateAndVerify(Object keyOrRecord, Given<? super T> changes) {
        return type().record(ready().writes().updateAndVerify(key(keyOrRecord), changes.in(type())));
    }

    /** The change fails in this way and changes nothing. */
    public ExpectedFailure expectUpdateFailure(FailureKind failure, Object keyOrRecord, Given<? super T> changes) {
        Words ready = ready();
        Object key = key(keyOrRecord);
        Row given = changes.in(type());
        return ready.refusing().expectWrite(failure, given, () -> ready.writes().update(key, given));
    }

    /** Changes these fields of a record that somebody else may hold up, who has to let go within this time. */
    public T updateOnceFreeAndVerify(Object keyOrRecord, Given<? super T> changes, Duration most) {
        return type().record(ready().writes().updateOnceFreeAndVerify(key(keyOrRecord), changes.in(type()), most));
    }

    /** Puts a record in the place of the one with its key, or creates it. */
    public void upsert(T record) {
        ready().writes().upsert(type().given(record));
    }

    /** Puts a record of these values in the place of the one with its key, or creates it. */
    public void upsert(Given<? super T> values) {
        ready().writes().upsert(values.in(type()));
    }

    /** Puts a record in the place of the one with its key, or creates it; whoever looks finds it, wholly. */
    public T upsertAndVerify(T record) {
        return type().record(ready().writes().upsertAndVerify(type().given(record)));
    }

    /** Puts a record of these values in the place of the one with its key, or creates it; whoever looks finds it, wholly. */
    public T upsertAndVerify(Given<? super T> values) {
        return type().record(ready().writes().upsertAndVerify(values.in(type())));
    }

    /** The upsert fails in this way and changes nothing. */
    public ExpectedFailure expectUpsertFailure(FailureKind failure, Given<? super T> values) {
        Words ready = ready();
        Row given = values.in(type());
        return ready.refusing().expectWrite(failure, given, () -> ready.writes().upsert(given));
    }

    // change of what is known

    /** Changes a record if it still is of the version that this one says; whoever looks finds it changed. */
    public T updateIfCurrentAndVerify(T known, Given<? super T> changes) {
        return type().record(ready().versions().updateAndVerify(type().row(known), changes.in(type())));
    }

    /** Changing what should be of the version that this one says fails in this way, and changes nothing. */
    public ExpectedFailure expectUpdateIfCurrentFailure(FailureKind failure, T known, Given<? super T> changes) {
        Words ready = ready();
        Row given = changes.in(type());
        return ready.refusing()
                .expectWrite(failure, given, () -> ready.versions().update(type().row(known), given));
    }

    /** Deletes a record if it still is of the version that this one says; whether it was there. */
    public boolean deleteIfCurrent(T known) {
        return ready().versions().delete(type().row(known));
    }

    /** Deleting what should be of the version that this one says fails in this way, and changes nothing. */
    public ExpectedFailure expectDeleteIfCurrentFailure(FailureKind failure, T known) {
        Words ready = ready();
        return ready.refusing().expect(failure, () -> ready.versions().delete(type().row(known)));
    }

    // deletion

    /** Deletes a record; whether it was there. */
    public boolean delete(Object keyOrRecord) {
        return ready().writes().delete(key(keyOrRecord));
    }

    /** Deletes a record that is there; whoever looks finds it no more: by its key, a query, or its unique values. */
    public void deleteAndVerify(Object keyOrRecord) {
        ready().writes().deleteAndVerify(key(keyOrRecord));
    }

    /** The deletion fails in this way and changes no record of the model. */
    public ExpectedFailure expectDeleteFailure(FailureKind failure, Object keyOrRecord) {
        Words ready = ready();
        return ready.refusing().expect(failure, () -> ready.writes().delete(key(keyOrRecord)));
    }

    /** Deletes all records of the model; whoever looks finds none. */
    public void clearStorage() {
        ready().clear();
    }

    // questions

    /** What a query finds. */
    public QueryResult<T> queryModels(RecordQuery<? super T> query) {
        return new QueryResult<>(type(), ready().looks().query(query.in(type())));
    }

    /** The records that are meant, in the order of their keys. */
    public QueryResult<T> queryModels(Criteria<? super T> criteria) {
        return queryModels(criteria.<T>query());
    }

    /** All that a query finds, taken by pages of this size, which follow each other by their cursors. */
    public List<T> queryInPages(RecordQuery<? super T> query, int size) {
        return records(ready().looks().inPages(query.in(type()), size));
    }

    /** The records that are meant are so many, and counting says so too. */
    public List<T> queryAndVerifyCount(int count, Criteria<? super T> criteria) {
        return records(ready().counted(count, criteria.in(type())));
    }

    /** A query finds so many. */
    public List<T> queryAndVerifyCount(int count, RecordQuery<? super T> query) {
        return records(ready().found(count, query.in(type())));
    }

    /** How many records there are. */
    public long countModels() {
        return ready().looks().count();
    }

    /** How many records are meant. */
    public long countModels(Criteria<? super T> criteria) {
        return ready().looks().count(criteria.in(type()));
    }

    /** Whether there is a record that is meant. */
    public boolean modelExists(Criteria<? super T> criteria) {
        return ready().looks().count(criteria.in(type())) > 0;
    }

    /** Whether there is a record with this key. */
    public boolean modelExists(Object keyOrRecord) {
        return ready().looks().get(key(keyOrRecord)).isPresent();
    }

    /** All records in the order of their keys. */
    public List<T> allModels() {
        return records(ready().looks().all());
    }

    /** The record with the first key, if there is any. */
    public Optional<T> first() {
        return first(Criteria.<T>all());
    }

    /** The one with the first key of those that are meant, if there is any. */
    public Optional<T> first(Criteria<? super T> criteria) {
        return first(criteria.<T>query());
    }

    /** The first that a query finds, if it finds any. */
    public Optional<T> first(RecordQuery<? super T> query) {
        return ready().first(query.in(type())).map(type()::record);
    }

    /** The record with the last key, if there is any. */
    public Optional<T> last() {
        return last(Criteria.<T>all());
    }

    /** The one with the last key of those that are meant, if there is any. */
    public Optional<T> last(Criteria<? super T> criteria) {
        return last(criteria.<T>query());
    }

    /** The last that a query without a page finds, if it finds any. */
    public Optional<T> last(RecordQuery<? super T> query) {
        return ready().last(query.in(type())).map(type()::record);
    }

    /** Those with these keys are meant, and no other; they come in this order, that of their keys, and counting says so too. */
    public void expectFound(Criteria<? super T> criteria, Object... keys) {
        ready().found().expect(criteria.in(type()), keys(keys));
    }

    /** A query finds those with these keys and no other, in this order. */
    public void expectFound(RecordQuery<? super T> query, Object... keys) {
        ready().found().expect(query.in(type()), keys(keys));
    }

    /** There are those with these keys and no other, in this order: in one list, page by page, and by their number. */
    public void expectAll(Object... keys) {
        ready().found().expectAll(keys(keys));
    }

    private List<Object> keys(Object... keysOrRecords) {
        return Stream.of(keysOrRecords).map(this::key).toList();
    }

    /** Random queries, the same ones for the same seed, each find what a plain look at every record finds. */
    public void expectLikeReference(long seed, int count) {
        ready().likeReference().expect(seed, count);
    }

    private List<T> records(List<Row> rows) {
        return rows.stream().map(type()::record).toList();
    }

    // many at once

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

    private List<Row> given(List<T> records) {
        return records.stream().map(type()::given).toList();
    }

    /** The records with these keys, in the order of the keys; empty for each that is not there. */
    public List<Optional<T>> getAll(List<?> keysOrRecords) {
        List<Object> keys = keysOrRecords.stream().map(this::key).toList();
        return ready().bulk().getAll(keys).stream()
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

    // references

    /** The records whose field refers to the record with this key, in the order of their own keys. */
    public List<T> referring(FieldRef<T, ?> field, Object key) {
        return referring(FieldName.of(field).in(type()), key);
    }

    /** The same, by the field's name in the backend. */
    public List<T> referring(String field, Object key) {
        return records(ready().referring(field, kind.model().plain(field, key)));
    }

    /**
     * In several rounds, while one parent is deleted, this many make a child of it each: no record here is left that refers
     * by this field to one that is not there.
     */
    public <P extends Record> void makeWhileParentsAreDeletedAndExpectNoOrphan(
            FieldRef<T, ?> field, Class<P> parent, int makers, int rounds, Turns<P> parents, Turns<T> children) {
        ready();
        Records<P> others = of(parent);
        new Orphans(
                        place,
                        others.kind.model(),
                        kind.model(),
                        FieldName.of(field).in(type()))
                .expectNone(makers, rounds, others.rows(parents), rows(children));
    }

    // transactions

    /**
     * Does this within a transaction, with the words in there, and commits it; if it throws, all of it is taken back and what
     * it threw goes on.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code UNSUPPORTED}, before anything is done, where the backend has no
     *     transactions; what the commit fails with
     */
    public void inTransaction(Consumer<Records<T>> work) {
        new TransactionWords(place).within(List.of(type().type()), open -> work.accept(open.of(type().type())));
    }

    /** Begins a transaction. Several may be open at once. */
    public OpenRecords begin() {
        return new TransactionWords(place).begin(List.of(type().type()));
    }

    /** Workers move 1 between these records, so many times each, in transactions: the sum of this field stays. */
    public void transferAndExpectSumKept(FieldRef<T, ?> amount, List<?> keysOrRecords, int workers, int moves) {
        List<Object> keys = keysOrRecords.stream().map(this::key).toList();
        ready();
        new Transfers(place, kind.model(), FieldName.of(amount).in(type()), keys).expectSumKept(workers, moves);
    }

    /**
     * Changes this field of all these records in one transaction, again and again, while others read them: who has seen one
     * change of a transaction sees all of them.
     */
    public void commitAndExpectSeenWhole(FieldRef<T, Long> number, List<?> keysOrRecords, int times) {
        List<Object> keys = keysOrRecords.stream().map(this::key).toList();
        ready();
        new RecordGenerations(place, kind.model(), FieldName.of(number).in(type()), keys)
                .expectSeenWholeOrNotAtAll(times);
    }

    // trouble

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

    // races

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

    private RaceWords.Rows rows(Turns<T> turns) {
        return (round, worker) -> turns.of(round, worker).in(type());
    }

    /** Both clients are answered again, within patience, after the server or the way there was in trouble. */
    public void awaitAnswered() {
        ready().awaitAnswered();
    }

    /** The action fails in this way, and in no other, and changes no record of the model. */
    public ExpectedFailure expectFailure(FailureKind failure, Runnable action) {
        return ready().refusing().expect(failure, action);
    }
}
