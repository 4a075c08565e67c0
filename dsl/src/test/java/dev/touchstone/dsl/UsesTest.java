package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UsesTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void all_are_made_side_by_side() {
        AtomicInteger made = new AtomicInteger();
        Uses.Use use = new Uses.Use("a write", made::incrementAndGet);
        new Uses(LONG).sideBySide(List.of(use, use, use), each -> each.call().run());
        assertThat(made).hasValue(3);
    }

    @Test
    void one_that_does_not_end_in_time_is_named() {
        List<Uses.Use> uses = List.of(new Uses.Use("a write", () -> {}), new Uses.Use("a read", TroubledStore::hang));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> new Uses(Duration.ofMillis(300))
                        .sideBySide(uses, use -> use.call().run()))
                .withMessageContaining("a read to end within 300 ms")
                .withMessageContaining("it was still waiting");
    }

    @Test
    void success_and_an_allowed_failure_are_right() {
        Set<FailureKind> allowed = Set.of(UNAVAILABLE);
        assertThat(Uses.failureOf(allowed, new Uses.Use("a write", () -> {}))).isEmpty();
        assertThat(Uses.failureOf(allowed, new Uses.Use("a write", TroubledStore.failing(UNAVAILABLE))))
                .contains(UNAVAILABLE);
    }

    @Test
    void another_failure_is_wrong_and_so_is_a_foreign_one() {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Uses.expectSuccessOr(
                        Set.of(UNAVAILABLE), new Uses.Use("a write", TroubledStore.failing(CONFLICT))))
                .withMessageContaining("a write to succeed, or to fail UNAVAILABLE")
                .withMessageContaining("it failed CONFLICT");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Uses.expectSuccessOr(Set.of(), new Uses.Use("a read", () -> {
                    throw new IllegalStateException("socket");
                })))
                .withMessageContaining("a java.lang.IllegalStateException got out: socket");
    }
}
