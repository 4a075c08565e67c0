package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.api.testing.Samples.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every driver keeps that changes a value only if it is still what the caller believes. */
public interface CasPromises extends OnABench {

    @Test
    default void a_value_is_swapped_only_for_the_one_that_is_there() {
        isDone(cas().compareAndSwap("colour", Expected.absent(), bytes("red")));
        mismatches(cas().compareAndSwap("colour", Expected.absent(), bytes("blue")), bytes("red"));
        mismatches(cas().compareAndSwap("colour", Expected.value(bytes("green")), bytes("blue")), bytes("red"));
        assertThat(bench().store().get("colour")).contains(bytes("red"));
        isDone(cas().compareAndSwap("colour", Expected.value(bytes("red")), new byte[0]));
        mismatches(cas().compareAndSwap("colour", Expected.absent(), bytes("blue")), new byte[0]);
        isDone(cas().compareAndSwap("colour", Expected.value(new byte[0]), new byte[0]));
        assertThat(bench().store().get("colour")).contains(new byte[0]);
    }

    @Test
    default void a_value_is_deleted_only_if_it_is_the_one_that_is_there() {
        bench().store().set("colour", bytes("red"));
        mismatches(cas().compareAndDelete("colour", new byte[0]), bytes("red"));
        isDone(cas().compareAndDelete("colour", bytes("red")));
        assertThat(bench().store().exists("colour")).isFalse();
    }

    @Test
    default void where_nothing_is_no_value_matches_and_nothing_is_made() {
        bench().store().set("colour", bytes("red"));
        bench().store().delete("colour");
        for (String key : new String[] {"never", "colour"}) {
            absent(cas().compareAndSwap(key, Expected.value(bytes("red")), bytes("blue")));
            absent(cas().compareAndSwap(key, Expected.value(new byte[0]), bytes("blue")));
            absent(cas().compareAndDelete(key, new byte[0]));
            assertThat(bench().store().exists(key)).isFalse();
        }
        isDone(cas().compareAndSwap("colour", Expected.absent(), new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red\u0000x", "red\u0000", "Red\u0000y", "red", "", "red\u0000yy", "r\u00e9d"})
    default void all_bytes_are_compared(String other) {
        byte[] value = Arrays.copyOf(bytes("red\u0000y"), 64 << 10);
        byte[] differing = Arrays.copyOf(value, value.length);
        differing[value.length - 1] = 1;
        bench().store().set("colour", value);
        bench().store().set("short", bytes("red\u0000y"));

        mismatches(cas().compareAndSwap("colour", Expected.value(differing), bytes("blue")), value);
        mismatches(cas().compareAndSwap("short", Expected.value(bytes(other)), bytes("blue")), bytes("red\u0000y"));
        mismatches(cas().compareAndDelete("short", bytes(other)), bytes("red\u0000y"));
    }

    @Test
    default void of_many_who_make_or_remove_one_key_one_has_done_it() {
        for (int round = 0; round < 10; round++) {
            assertThat(won(() -> cas().compareAndSwap("colour", Expected.absent(), bytes("red"))))
                    .isEqualTo(1);
            assertThat(won(() -> cas().compareAndDelete("colour", bytes("red"))))
                    .isEqualTo(1);
        }
    }

    @Test
    default void a_key_that_cannot_be_is_refused() {
        refused(FailureKind.VALIDATION, () -> cas().compareAndSwap("", Expected.absent(), bytes("red")));
        refused(FailureKind.VALIDATION, () -> cas().compareAndDelete("\ud83d", bytes("red")));
        assertThatNullPointerException().isThrownBy(() -> cas().compareAndSwap("a", Expected.absent(), nothing()));
        assertThatNullPointerException().isThrownBy(() -> cas().compareAndSwap("a", nothing(), bytes("red")));
        assertThatNullPointerException().isThrownBy(() -> cas().compareAndDelete("a", nothing()));
        assertThat(bench().store().exists("a")).isFalse();
    }

    @Test
    default void a_closed_client_compares_nothing() {
        bench().closed(KeyValueCas.class, closed -> {
            refused(FailureKind.UNAVAILABLE, () -> closed.compareAndSwap("colour", Expected.absent(), bytes("red")));
            refused(FailureKind.UNAVAILABLE, () -> closed.compareAndDelete("colour", bytes("red")));
        });
    }

    private KeyValueCas cas() {
        return bench().open(KeyValueCas.class);
    }

    private static void isDone(CasResult result) {
        assertThat(result).isEqualTo(CasResult.done());
    }

    private static void mismatches(CasResult result, byte[] current) {
        assertThat(result).isInstanceOf(CasResult.Mismatch.class);
        assertThat(((CasResult.Mismatch) result).current()).contains(current);
    }

    private static void absent(CasResult result) {
        assertThat(result).isInstanceOf(CasResult.Mismatch.class);
        assertThat(((CasResult.Mismatch) result).current()).isEmpty();
    }

    private static long won(Supplier<CasResult> attempt) {
        List<CompletableFuture<CasResult>> attempts = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(attempt))
                .toList();
        return attempts.stream()
                .filter(each -> each.join() instanceof CasResult.Done)
                .count();
    }
}
