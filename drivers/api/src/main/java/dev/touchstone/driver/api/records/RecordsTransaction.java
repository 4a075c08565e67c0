package dev.touchstone.driver.api.records;

/**
 * An open transaction. It sees its own writes, and nobody else does before it commits. For one thread at a time.
 *
 * <p>Once it has ended, by {@link #commit}, {@link #rollback} or {@link #close}, each operation but the last two fails
 * {@code NOT_FOUND} and changes nothing. A commit that failed has ended it too; any other failure leaves it open, without
 * what the failed operation would have done.
 */
public interface RecordsTransaction extends AutoCloseable {

    /**
     * A contract of records, within this transaction. Models are set up before one begins.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code UNSUPPORTED} for a contract that the backend does not claim,
     *     and for {@link RecordsTransactional} itself
     */
    <C> C open(Class<C> contract);

    /** A point to which what comes after it can be taken back. */
    Savepoint savepoint();

    /**
     * Makes all writes visible at one moment. One that wrote nothing may commit whatever others changed meanwhile, if all that
     * it read was there at one moment.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code CONFLICT} if somebody else changed what was read or written
     *     here; {@code DUPLICATE_KEY} or {@code VALIDATION} if a rule over several records is broken only now; nothing is
     *     applied then
     */
    void commit();

    /** Ends it and leaves everything as it was; on an ended one it does nothing. */
    void rollback();

    /** The same as {@link #rollback}. */
    @Override
    void close();

    /** A point within a transaction. */
    interface Savepoint {

        /** Takes back what was done since; the transaction stays open. */
        void rollback();
    }
}
