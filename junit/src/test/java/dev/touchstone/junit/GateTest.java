package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GateTest {

    @Test
    void more_permits_than_there_are_is_all_of_them() throws Exception {
        Gate gate = new Gate(2);
        gate.enter(5).close();
        gate.enter(2).close();
        assertThat(gate).isNotNull();
    }

    @Test
    void who_comes_when_all_permits_are_taken_waits_until_one_is_given_back() throws Exception {
        Gate gate = new Gate(1);
        AutoCloseable first = gate.enter(1);
        CompletableFuture<AutoCloseable> second = CompletableFuture.supplyAsync(() -> enter(gate));

        assertThat(second).isNotDone();
        first.close();
        second.get(5, TimeUnit.SECONDS).close();
    }

    private static AutoCloseable enter(Gate gate) {
        try {
            return gate.enter(1);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
