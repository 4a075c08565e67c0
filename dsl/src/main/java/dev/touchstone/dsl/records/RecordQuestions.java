package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Later;
import dev.touchstone.dsl.failure.MissingRecord;
import dev.touchstone.dsl.failure.UnexpectedRecord;
import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the records of one model. It looks through another client than the one that acts, and never into what the
 * test remembers.
 *
 * @param <T> the model: a record class
 */
public abstract sealed class RecordQuestions<T extends Record> permits ManyRecords {

    final Kind<T> kind;
    final Place place;
    private final Later<Words> words;

    RecordQuestions(Kind<T> kind, Place place) {
        this.kind = kind;
        this.place = place;
        this.words = new Later<>(() -> new Words(place, kind.model()));
    }

    final Words ready() {
        place.ready(kind.model());
        return words.get();
    }

    final RecordType<T> type() {
        return kind.type();
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

    // some, or all

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
        ready().found().expect(criteria.in(type()), keys(Arrays.asList(keys)));
    }

    /** A query finds those with these keys and no other, in this order. */
    public void expectFound(RecordQuery<? super T> query, Object... keys) {
        ready().found().expect(query.in(type()), keys(Arrays.asList(keys)));
    }

    /** There are those with these keys and no other, in this order: in one list, page by page, and by their number. */
    public void expectAll(Object... keys) {
        ready().found().expectAll(keys(Arrays.asList(keys)));
    }

    /** Random queries, the same ones for the same seed, each find what a plain look at every record finds. */
    public void expectLikeReference(long seed, int count) {
        ready().likeReference().expect(seed, count);
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

    final Object key(Object keyOrRecord) {
        return Keys.of(type(), keyOrRecord);
    }

    final List<Object> keys(List<?> keysOrRecords) {
        return keysOrRecords.stream().map(this::key).toList();
    }

    final List<T> records(List<Row> rows) {
        return rows.stream().map(type()::record).toList();
    }
}
