package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.failure.NeverCommitted;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tries again what ended in conflict. Bounded by count; who runs out of patience before is too slow to conclude. */
final class Retry {

    private static final int MOST_IN_A_ROW = 1_000;

    private final Patience patience;
    private final long begun = System.nanoTime();
    private final AtomicLong conflicts = new AtomicLong();

    Retry(Patience patience) {
        this.patience = patience;
    }

    /** For workers: long enough for each of them to find out by itself that it is too slow. */
    Crowd crowd() {
        return new Crowd(new Patience(patience.bound().multipliedBy(2)));
    }

    /** Does the work in a transaction of its own and commits it, however often that takes. */
    void untilCommitted(KeyValueTransactional client, Consumer<Transaction> work) {
        for (int tries = 1; !committed(client, work); tries++) {
            conflicts.incrementAndGet();
            if (tries == MOST_IN_A_ROW) {
                throw ExpectationFailure.of(new NeverCommitted(MOST_IN_A_ROW));
            }
            if (System.nanoTime() - begun > patience.bound().toNanos()) {
                throw new TooSlowException("transactions that compete were not through within "
                        + patience.bound().toMillis() + " ms, after " + conflicts + " conflicts");
            }
        }
    }

    /** Does the work in a transaction of its own; whether it was committed, and not in conflict. */
    static boolean committed(KeyValueTransactional client, Consumer<Transaction> work) {
        try (Transaction transaction = client.begin()) {
            work.accept(transaction);
            transaction.commit();
            return true;
        } catch (BackendException failure) {
            if (failure.kind() == CONFLICT) {
                return false;
            }
            throw failure;
        }
    }

    /** For the history. */
    String told() {
        return conflicts + " conflicts";
    }
}
