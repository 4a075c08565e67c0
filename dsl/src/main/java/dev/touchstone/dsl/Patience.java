package dev.touchstone.dsl;

import dev.touchstone.driver.api.OpenOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * How long a test waits for what must come, and how much it takes upon itself.
 *
 * @param bound the longest wait
 * @param largestTried the largest declared limit that is tried, in bytes
 */
public record Patience(Duration bound, int largestTried) {

    /** 16 MiB: what any machine can do many times at once. */
    public static final int LARGEST_TRIED = 16 * 1024 * 1024;

    private static final int PART_OF_A_SHORT_DEADLINE = 20;
    private static final Duration POLL = Duration.ofMillis(5);

    /** This wait, and limits as large as any machine can try. */
    public Patience(Duration bound) {
        this(bound, LARGEST_TRIED);
    }

    /** 10 s, the value of {@code touchstone.patience} where nothing else is said. */
    public static Patience standard() {
        return new Patience(Duration.ofSeconds(10));
    }

    /**
     * How long an operation may take on a client that all tests share: the standard deadline, and in proportion more for who
     * waits longer than the standard, as where a machine has much else to do.
     */
    public Duration deadline() {
        return inProportion(OpenOptions.STANDARD_DEADLINE);
    }

    /**
     * The same on a client of one test's own, whose deadlines tests let run out: a twentieth of the wait, so that those
     * do not last, and never less than the standard deadline.
     */
    public Duration shortDeadline() {
        Duration part = bound.dividedBy(PART_OF_A_SHORT_DEADLINE);
        return part.compareTo(OpenOptions.STANDARD_DEADLINE) > 0 ? part : OpenOptions.STANDARD_DEADLINE;
    }

    /** What is this long where the standard is waited: the same, and more for who waits longer. */
    public Duration inProportion(Duration standard) {
        Duration longer = standard.multipliedBy(bound.toMillis())
                .dividedBy(standard().bound().toMillis());
        return longer.compareTo(standard) > 0 ? longer : standard;
    }

    /**
     * Looks until it is right, and answers what was seen then.
     *
     * @param expected what is awaited, for the report
     * @param shown how a value seen is told to people
     * @throws ExpectationFailure if it was never right within the bound; it tells what was seen last
     */
    public <T> T await(
            String expected, Supplier<T> look, Predicate<? super T> right, Function<? super T, String> shown) {
        AtomicReference<T> last = new AtomicReference<>();
        try {
            Awaitility.await(expected)
                    .atMost(bound)
                    .pollInterval(POLL)
                    .pollInSameThread()
                    .until(() -> {
                        T seen = look.get();
                        last.set(seen);
                        return right.test(seen);
                    });
            return last.get();
        } catch (ConditionTimeoutException late) {
            T seen = last.get();
            String but = seen == null ? "no look came to an end" : "the last look saw " + shown.apply(seen);
            throw new ExpectationFailure(expected + " within " + bound.toMillis() + " ms", but);
        }
    }
}
