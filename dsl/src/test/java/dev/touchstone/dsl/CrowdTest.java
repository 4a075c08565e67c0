package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CrowdTest {

    private final Crowd crowd = new Crowd(new Patience(Duration.ofSeconds(10)));
    private final Crowd hurried = new Crowd(new Patience(Duration.ofMillis(200)));

    @Test
    void results_come_in_the_order_of_the_workers() {
        assertThat(crowd.together(5, worker -> worker * 10)).containsExactly(10, 20, 30, 40, 50);
    }

    @Test
    void all_are_at_work_at_the_same_time() {
        CyclicBarrier all = new CyclicBarrier(8);
        assertThat(crowd.together(8, worker -> met(all))).containsOnly(true);
    }

    private static boolean met(CyclicBarrier all) {
        try {
            all.await(5, TimeUnit.SECONDS);
            return true;
        } catch (Exception alone) {
            throw new IllegalStateException("not all came", alone);
        }
    }

    @Test
    void what_a_worker_throws_is_thrown_and_the_others_failures_go_with_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> crowd.together(3, worker -> {
                    if (worker > 1) {
                        throw new IllegalStateException("worker " + worker);
                    }
                    return worker;
                }))
                .withMessage("worker 2")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
    }

    @Test
    void who_broke_down_is_told_before_those_who_wait_for_him_in_vain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> crowd.together(3, worker -> {
                    if (worker == 3) {
                        throw new IllegalStateException("worker 3");
                    }
                    throw new ExpectationFailure("this", "that");
                }))
                .withMessage("worker 3")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(2));
    }

    @Test
    void a_failed_expectation_stays_one() {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> crowd.together(2, worker -> {
                    throw new ExpectationFailure("this", "that");
                }));
    }

    @Test
    void who_does_not_end_is_named_and_ended() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> hurried.together(3, worker -> worker == 2 ? hang(ended) : worker))
                .satisfies(failure -> assertThat(failure.but()).isEqualTo("these had no answer: worker 2"));
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private static int hang(CountDownLatch ended) {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException stopped) {
            ended.countDown();
            return -1;
        }
    }

    @Test
    void who_does_not_come_to_the_start_gate_makes_the_machine_too_slow() {
        StartGate gate = new StartGate(3);
        Thread one = new Thread(() -> {
            try {
                gate.come(2);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        one.start();
        assertThatExceptionOfType(TooSlowException.class)
                .isThrownBy(() -> gate.openWhenAllAreHere(new Patience(Duration.ofMillis(200))))
                .withMessage("the machine was too slow to conclude: "
                        + "these did not come to the start gate within 200 ms: worker 1, worker 3");
        one.interrupt();
    }

    @Test
    void an_interrupted_wait_ends_and_keeps_the_flag() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(TooSlowException.class).isThrownBy(() -> crowd.together(1, worker -> worker));
        assertThat(Thread.interrupted()).isTrue();
    }
}
