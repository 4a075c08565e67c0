package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.Crowd;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.TooSlowException;
import dev.touchstone.dsl.failure.UnfitFailure;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writers who write again and again while something happens, each until he is told that nobody is there. */
final class Burst {

    static final int WRITERS = 4;

    private static final int BEFORE = 5; // writes of each before it happens
    private static final Set<FailureKind> BORNE = Set.of(UNAVAILABLE, TIMEOUT, CONFLICT);

    private final Place place;
    private final Model model;
    private final RaceWords.Rows values;
    private final int size;
    private final Consumer<List<Row>> write;
    private final Collection<BurstWrite> writes = new ConcurrentLinkedQueue<>();
    private final int[] numbers = new int[WRITERS + 1]; // each writer has his own place

    /** Each writes so many rows with one write; what they are is told by writer and number. */
    Burst(Place place, Model model, RaceWords.Rows values, int size, Consumer<List<Row>> write) {
        this.place = place;
        this.model = model;
        this.values = values;
        this.size = size;
        this.write = write;
    }

    /** Writes while this is done, which begins when all are under way. */
    Burst during(String verb, Runnable deed) {
        Crew crew = new Crew(deed);
        place.record(
                Told.line(verb, model) + " again and again, meanwhile",
                () -> new Crowd(bound()).together(WRITERS + 1, crew::work),
                done -> writes.size() + " writes, "
                        + writes.stream().filter(BurstWrite::acknowledged).count() + " of them known");
        return this;
    }

    /** What was written, for a test to look what became of it. */
    RecordBurst over() {
        return new RecordBurst(place, model, new ArrayList<>(writes));
    }

    private Patience bound() {
        Patience patience = place.scene().patience();
        return new Patience(patience.bound().plus(patience.deadline().multipliedBy(2)));
    }

    private List<Row> next(int writer) {
        int number = ++numbers[writer];
        int first = (number - 1) * size + 1;
        return IntStream.range(first, first + size)
                .mapToObj(each -> values.of(each, writer))
                .toList();
    }

    /** How it failed, if it did. */
    private Optional<FailureKind> write(int writer) {
        List<Row> rows = next(writer);
        try {
            write.accept(rows);
            writes.add(new BurstWrite(writer, rows, true));
            return Optional.empty();
        } catch (BackendException failure) {
            if (!BORNE.contains(failure.kind())) {
                ExpectationFailure unfit = ExpectationFailure.of(
                        new UnfitFailure("a write of " + model, BORNE, "it failed " + failure.getMessage()));
                unfit.initCause(failure);
                throw unfit;
            }
            writes.add(new BurstWrite(writer, rows, false));
            return Optional.of(failure.kind());
        }
    }

    /** Those who are at it once, with the one who disturbs them. */
    private final class Crew {

        private final Runnable deed;
        private final CountDownLatch underWay = new CountDownLatch(WRITERS);
        private final AtomicBoolean over = new AtomicBoolean();

        Crew(Runnable deed) {
            this.deed = deed;
        }

        int work(int worker) {
            if (worker > WRITERS) {
                disturb();
            } else {
                writeOn(worker);
            }
            return worker;
        }

        private void writeOn(int writer) {
            int written = 0;
            try {
                boolean last = false;
                while (!last) {
                    last = over.get(); // one more after it has happened
                    last |= write(writer).equals(Optional.of(UNAVAILABLE));
                    written++;
                    if (written == BEFORE) {
                        underWay.countDown();
                    }
                }
            } finally {
                if (written < BEFORE) {
                    underWay.countDown(); // so that nobody waits for it
                }
            }
        }

        private void disturb() {
            try {
                long millis = place.scene().patience().bound().toMillis();
                if (!underWay.await(millis, TimeUnit.MILLISECONDS)) {
                    throw new TooSlowException(WRITERS + " writers were not under way within " + millis + " ms");
                }
                deed.run();
            } catch (InterruptedException brokenOff) {
                Thread.currentThread().interrupt();
                throw new TooSlowException("the wait for " + WRITERS + " writers was broken off");
            } finally {
                over.set(true);
            }
        }
    }
}
