package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.NotLinearizable;
import dev.touchstone.dsl.linear.Call;
import dev.touchstone.dsl.linear.Journal;
import dev.touchstone.dsl.linear.Linearizability;
import dev.touchstone.dsl.linear.Operation;
import dev.touchstone.dsl.linear.Outcome;
import dev.touchstone.dsl.linear.Verdict;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps when clients called what and how they were answered, and has it judged. Thread-safe. */
final class Recorded {

    private final Journal journal = new Journal();
    private final Linearizability judge;

    /** To be judged by this one. */
    Recorded(Linearizability judge) {
        this.judge = judge;
    }

    /** This client, watched. */
    KeyValueBasic of(KeyValueBasic client) {
        return new RecordedStore(client, this);
    }

    /** This client, watched. */
    KeyValueCas of(KeyValueCas client) {
        return new RecordedSwaps(client, this);
    }

    /** Keeps what a name holds before all else. */
    void beginWith(String name, KeyValueBasic look) {
        journal.starts(name, look.get(name).map(ValueText::of));
    }

    /** Calls, and keeps it; also what failed, of which nobody may know whether it took effect. */
    <T> T keep(String name, Call call, Supplier<T> operation, Function<T, Outcome> told) {
        Outcome outcome = new Outcome.Unknown();
        long invoked = System.nanoTime();
        long returned = invoked;
        try {
            T result = operation.get();
            returned = System.nanoTime();
            outcome = told.apply(result);
            return result;
        } catch (BackendException failure) {
            returned = System.nanoTime();
            boolean unknown = WriteOutcome.SIGNS_OF_TROUBLE.contains(failure.kind());
            outcome = unknown ? new Outcome.Unknown() : new Outcome.Failed();
            throw failure;
        } finally {
            journal.add(name, new Operation(Crowd.me(), call, outcome, invoked, returned));
        }
    }

    int size() {
        return journal.size();
    }

    /** All that is kept can be told as if everybody had taken turns. */
    void expectLinearizable() {
        Verdict verdict = judge.check(journal);
        if (verdict instanceof Verdict.Impossible impossible) {
            throw ExpectationFailure.of(new NotLinearizable(impossible.why()));
        }
        if (verdict instanceof Verdict.Undecided undecided) {
            throw new TooSlowException("whether the " + undecided.operations() + " operations on "
                    + FailureText.quoted(undecided.key()) + " have an order could not be found out within bounds");
        }
    }
}
