package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.dsl.Crowd;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.TooSlowException;
import dev.touchstone.dsl.failure.NeverCommitted;
import dev.touchstone.dsl.failure.WrongSum;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/** Much is moved between records at once, in transactions: whatever happens, the sum stays. */
final class Transfers {

    private static final int MOST_IN_A_ROW = 1_000;

    private final Place place;
    private final Model model;
    private final String amount;
    private final List<Object> keys;
    private final AtomicLong conflicts = new AtomicLong();

    /** Between the records with these keys, whose amounts are in this field. */
    Transfers(Place place, Model model, String amount, List<Object> keys) {
        this.place = place;
        this.model = model;
        this.amount = amount;
        this.keys = List.copyOf(keys);
    }

    /** Workers move 1 so many times each; what a transaction sees that commits, and what is there at the end, is the sum. */
    void expectSumKept(int workers, int moves) {
        long sum = committed(1, this::sum, begun());
        String line = Told.line("move", model) + " 1 of " + amount + " between " + keys.size() + ": " + workers
                + " workers, " + moves + " times each";
        List<Long> seen = place.record(
                line, () -> crowd().together(workers, worker -> move(worker, moves)), done -> conflicts + " conflicts");
        seen.forEach(found -> expectWhole(sum, found));
        expectWhole(sum, committed(0, this::sum, begun()));
    }

    private long move(int worker, int moves) {
        SplittableRandom random = new SplittableRandom(worker);
        long end = begun();
        for (int i = 0; i < moves; i++) {
            Object from = keys.get(random.nextInt(keys.size()));
            Object to = keys.get((keys.indexOf(from) + 1 + random.nextInt(keys.size() - 1)) % keys.size());
            committed(worker, records -> add(records, from, -1) + add(records, to, 1), end);
        }
        return committed(worker, this::sum, end);
    }

    private long add(RecordsBasic records, Object key, int more) {
        Row row = records.get(model, key).orElseThrow();
        long next = ((Number) row.require(amount)).longValue() + more;
        boolean small = row.require(amount) instanceof Integer;
        records.update(model, key, Row.empty().with(amount, small ? (Object) Math.toIntExact(next) : (Object) next));
        return next;
    }

    private long sum(RecordsBasic records) {
        return keys.stream()
                .mapToLong(
                        key -> ((Number) records.get(model, key).orElseThrow().require(amount)).longValue())
                .sum();
    }

    /** Does it in a transaction of its own, again after a conflict. */
    private long committed(int worker, ToLongFunction<RecordsBasic> work, long end) {
        for (int tries = 1; tries <= MOST_IN_A_ROW; tries++) {
            try (RecordsTransaction open =
                    place.either(worker, RecordsTransactional.class).begin()) {
                long result = work.applyAsLong(open.open(RecordsBasic.class));
                open.commit();
                return result;
            } catch (BackendException failure) {
                if (failure.kind() != CONFLICT) {
                    throw failure;
                }
                conflicts.incrementAndGet();
            }
            if (System.nanoTime() > end) {
                throw new TooSlowException(
                        "transactions that compete were not through, after " + conflicts + " conflicts");
            }
        }
        throw ExpectationFailure.of(new NeverCommitted(MOST_IN_A_ROW));
    }

    private long begun() {
        return System.nanoTime() + place.scene().patience().bound().toNanos();
    }

    /** Long enough for each worker to find out by itself that it is too slow. */
    private Crowd crowd() {
        Duration twice = place.scene().patience().bound().multipliedBy(2);
        return new Crowd(new Patience(twice));
    }

    private void expectWhole(long sum, long found) {
        if (found != sum) {
            throw ExpectationFailure.of(new WrongSum(keys.size(), Math.toIntExact(sum), Math.toIntExact(found)));
        }
    }
}
