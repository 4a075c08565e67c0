package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

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
public final class Records<T extends Record> extends ManyRecords<T> {

    Records(Kind<T> kind, Place place) {
        super(kind, place);
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

    // whatever is done

    /** The action fails in this way, and in no other, and changes no record of the model. */
    public ExpectedFailure expectFailure(FailureKind failure, Runnable action) {
        return ready().refusing().expect(failure, action);
    }
}
