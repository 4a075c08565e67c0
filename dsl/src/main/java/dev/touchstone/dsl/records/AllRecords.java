package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The vocabulary of Records where no parameter can name the model: over a client, a wire, a server or a namespace of the
 * test's own ({@code wire.open(AllRecords.class).of(User.class)}), and for transactions over several models.
 */
public final class AllRecords {

    private final Place place;

    AllRecords(Place place) {
        this.place = place;
    }

    /** The words for records of this model. */
    public <M extends Record> Records<M> of(Class<M> model) {
        return new Records<>(Kind.of(model), place);
    }

    /** The models whose records the test has used here, by whatever words, with those that they refer to. */
    public Set<Class<? extends Record>> used() {
        return place.used();
    }

    /**
     * Begins a transaction over records of these models, which are made ready before.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code UNSUPPORTED} where the backend has none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final OpenRecords begin(Class<? extends Record>... models) {
        return new TransactionWords(place).begin(List.of(models));
    }

    /**
     * Does this within a transaction over records of one model, and commits it; if it throws, all of it is taken back and what
     * it threw goes on.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code UNSUPPORTED}, before anything is done, where the backend has no
     *     transactions; what the commit fails with
     */
    public void inTransaction(Class<? extends Record> model, Consumer<OpenRecords> work) {
        inTransaction(List.of(model), work);
    }

    /** The same over records of several models. */
    public void inTransaction(List<Class<? extends Record>> models, Consumer<OpenRecords> work) {
        new TransactionWords(place).within(models, work);
    }

    /** The action fails in this way, and in no other; the failure that came can be asked for more. */
    public ExpectedFailure expectFailure(FailureKind kind, Runnable action) {
        return ExpectedFailure.of(kind, action);
    }
}
