package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.Transaction;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work that others do meanwhile, each in a thread of its own. */
final class Threads {

    private Threads() {}

    static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    /** Eight at once; what one of them throws is thrown here. */
    static void eight(IntConsumer work) {
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(thread -> inBackground(() -> {
                            work.accept(thread);
                            return true;
                        }))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    /** Whether it commits; that the server ends it, because of a deadlock, is no conflict of ours. */
    static boolean commits(Transaction open) {
        try {
            open.commit();
            return true;
        } catch (BackendException conflict) {
            assertThat(conflict).hasNoCause().returns(FailureKind.CONFLICT, BackendException::kind);
            return false;
        }
    }
}
