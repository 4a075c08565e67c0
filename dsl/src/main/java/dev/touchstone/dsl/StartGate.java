package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.Workers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Holds workers until all of them are there, and then lets them go together. */
final class StartGate {

    private final int size;
    private final CountDownLatch missing;
    private final CountDownLatch open = new CountDownLatch(1);
    private final Set<Integer> here = new ConcurrentSkipListSet<>();

    StartGate(int size) {
        this.size = size;
        this.missing = new CountDownLatch(size);
    }

    /** Called by each worker: returns when the gate is opened. */
    void come(int worker) throws InterruptedException {
        here.add(worker);
        missing.countDown();
        open.await();
    }

    /** Opens when all are there. @throws TooSlowException if some do not come within the bound; it names them */
    void openWhenAllAreHere(Patience patience) throws InterruptedException {
        long bound = patience.bound().toMillis();
        if (!missing.await(bound, TimeUnit.MILLISECONDS)) {
            List<Integer> late = IntStream.rangeClosed(1, size)
                    .filter(worker -> !here.contains(worker))
                    .boxed()
                    .toList();
            throw new TooSlowException(
                    "these did not come to the start gate within " + bound + " ms: " + Workers.named(late));
        }
        open.countDown();
    }
}
