package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Many requests of one operation, on their way side by side, but fewer where answers are large: a server breaks the
 * connection of a client that has not yet taken 64 MB of them. For one thread and one round.
 *
 * @param <S> what is asked about
 * @param <T> what is answered
 */
final class NatsRound<S, T> {

    private static final long MOST_BYTES_TO_COME = 40L << 20;
    private static final int MOST = 64;

    private final Deadline deadline;
    private final Function<S, CompletableFuture<T>> request;
    private final ToLongFunction<T> size;
    private final List<CompletableFuture<T>> sent = new ArrayList<>();
    private final List<T> answers = new ArrayList<>();
    private long largest;

    private NatsRound(
            Deadline deadline, long first, Function<S, CompletableFuture<T>> request, ToLongFunction<T> size) {
        this.deadline = deadline;
        this.largest = first;
        this.request = request;
        this.size = size;
    }

    /** Requests whose answers are of this size, the first ones perhaps of that. */
    static <S, T> NatsRound<S, T> of(
            Deadline deadline, long first, Function<S, CompletableFuture<T>> request, ToLongFunction<T> size) {
        return new NatsRound<>(deadline, first, request, size);
    }

    /** Requests whose answers are only words. */
    static <S, T> NatsRound<S, T> of(Deadline deadline, Function<S, CompletableFuture<T>> request) {
        return of(deadline, 0, request, answer -> 0);
    }

    /** Sends a request about each, and answers their answers in order; the first failure is everybody's. */
    List<T> over(List<S> subjects) throws Exception {
        for (S subject : subjects) {
            while (sent.size() - answers.size() >= width()) {
                take();
            }
            sent.add(request.apply(subject));
        }
        while (answers.size() < sent.size()) {
            take();
        }
        return answers;
    }

    private long width() {
        return Math.max(1, Math.min(MOST, MOST_BYTES_TO_COME / Math.max(1, largest)));
    }

    private void take() throws Exception {
        T answer = deadline.await(sent.get(answers.size()));
        largest = answers.isEmpty() ? size.applyAsLong(answer) : Math.max(largest, size.applyAsLong(answer));
        answers.add(answer);
    }
}
