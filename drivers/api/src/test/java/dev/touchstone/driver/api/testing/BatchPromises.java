package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.api.testing.Samples.everyByte;
import static dev.touchstone.driver.api.testing.Samples.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every driver keeps that takes many keys in one call. */
public interface BatchPromises extends OnABench {

    @Test
    default void a_batch_is_answered_in_the_order_of_the_request() {
        bench().store().set("b", bytes("old"));
        batch().batchSet(Map.of("c", everyByte(), "b", new byte[0], "\u00e9", bytes("\u0000")));

        List<Optional<byte[]>> got = batch().batchGet(List.of("\u00e9", "a", "c", "b", "c"));
        assertThat(got.get(0)).contains(bytes("\u0000"));
        assertThat(got.get(1)).isEmpty();
        assertThat(got.get(2)).contains(everyByte());
        assertThat(got.get(3)).contains(new byte[0]);
        assertThat(got.get(4)).contains(everyByte());
        assertThat(batch().batchDelete(List.of("c", "a", "b", "c", "\u00e9")))
                .containsExactly(true, false, true, false, true);
        assertThat(bench().store().exists("b")).isFalse();
    }

    @Test
    default void a_batch_of_nothing_succeeds() {
        batch().batchSet(Map.of());
        assertThat(batch().batchGet(List.of())).isEmpty();
        assertThat(batch().batchDelete(List.of())).isEmpty();
    }

    @Test
    default void one_bad_entry_fails_the_batch_by_name_and_nothing_is_written() {
        bench().store().set("a", bytes("old"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a", bytes("new"));
        entries.put("b\ud83d", bytes("new"));

        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> batch().batchSet(entries))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .returns("b\ud83d", BackendException::name);
        refused(FailureKind.VALIDATION, () -> batch().batchGet(List.of("a", "")));
        refused(FailureKind.VALIDATION, () -> batch().batchDelete(List.of("a", "")));
        assertThat(bench().store().get("a")).contains(bytes("old"));
    }

    @Test
    default void a_null_anywhere_is_refused() {
        List<String> keys = Arrays.asList("a", null);
        assertThatNullPointerException().isThrownBy(() -> batch().batchGet(keys));
        assertThatNullPointerException().isThrownBy(() -> batch().batchDelete(keys));
        assertThatNullPointerException().isThrownBy(() -> batch().batchSet(Collections.singletonMap("a", nothing())));
        assertThatNullPointerException()
                .isThrownBy(() -> batch().batchSet(Collections.singletonMap(null, bytes("red"))));
        assertThat(bench().store().exists("a")).isFalse();
    }

    @Test
    default void a_batch_of_1000_keys_works_and_one_above_the_limit_is_refused() {
        List<String> keys = keys(1_000);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        keys.forEach(key -> entries.put(key, Arrays.copyOf(bytes(key), 1_024)));
        batch().batchSet(entries);
        assertThat(batch().batchGet(keys))
                .allSatisfy(value -> assertThat(value.orElseThrow()).hasSize(1_024));
        assertThat(batch().batchDelete(keys)).containsOnly(true);

        OptionalLong most = bench().claimed("keyvalue_batch").limit(Traits.MAX_BATCH_KEYS);
        most.ifPresent(limit -> refused(FailureKind.TOO_LARGE, () -> batch().batchGet(keys((int) limit + 1))));
    }

    @Test
    default void a_closed_client_takes_no_batch() {
        bench().closed(KeyValueBatch.class, closed -> {
            refused(FailureKind.UNAVAILABLE, () -> closed.batchSet(Map.of("colour", bytes("red"))));
            refused(FailureKind.UNAVAILABLE, () -> closed.batchGet(List.of("colour")));
            refused(FailureKind.UNAVAILABLE, () -> closed.batchDelete(List.of("colour")));
        });
    }

    private KeyValueBatch batch() {
        return bench().open(KeyValueBatch.class);
    }

    private static List<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "key" + i).toList();
    }
}
