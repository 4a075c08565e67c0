package dev.touchstone.sut.memstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyValueManyTest {

    private static final byte[] ONE = {1};
    private static final byte[] TWO = {1, 2};
    private static final byte[] HIGH = {(byte) 0x80};

    private final KeyValueStore store = new MemStore(Clock.systemUTC()).keyValues("t1");

    @Test
    void pages_are_in_the_order_of_bytes_and_begin_after_a_key() {
        store.setAll(entries(HIGH, TWO, ONE));
        assertThat(keys(store.page(new byte[0], Optional.empty(), 2))).containsExactly(ONE, TWO);
        assertThat(keys(store.page(new byte[0], Optional.of(TWO), 2))).containsExactly(HIGH);
        assertThat(keys(store.page(ONE, Optional.empty(), 9))).containsExactly(ONE, TWO);
        assertThat(keys(store.page(ONE, Optional.of(ONE), 9))).containsExactly(TWO);
        assertThat(store.count(ONE)).isEqualTo(2);
        assertThat(store.count(new byte[] {7})).isZero();
    }

    @Test
    void batches_answer_in_the_order_of_the_request() {
        store.setAll(entries(ONE, TWO));
        assertThat(store.getAll(List.of(HIGH, TWO, ONE, TWO)))
                .extracting(Optional::isPresent)
                .containsExactly(false, true, true, true);
        assertThat(store.deleteAll(List.of(TWO, HIGH, TWO))).containsExactly(true, false, false);
        assertThat(store.exists(ONE)).isTrue();
    }

    @Test
    void an_exchange_is_made_only_for_what_is_expected() {
        assertThat(store.exchange(ONE, Optional.of(TWO), Optional.of(HIGH))).isEmpty();
        assertThat(store.exists(ONE)).isFalse();
        assertThat(store.exchange(ONE, Optional.empty(), Optional.of(TWO))).isEmpty();
        assertThat(store.exchange(ONE, Optional.empty(), Optional.of(HIGH))).contains(TWO);
        assertThat(store.exchange(ONE, Optional.of(HIGH), Optional.empty())).contains(TWO);
        assertThat(store.get(ONE)).contains(TWO);
        assertThat(store.exchange(ONE, Optional.of(TWO), Optional.empty())).contains(TWO);
        assertThat(store.exists(ONE)).isFalse();
    }

    @Test
    void a_commit_applies_all_or_nothing() {
        store.set(ONE, ONE);
        assertThat(store.commit(expecting(ONE, Optional.of(TWO)), entries(TWO))).isFalse();
        assertThat(store.commit(expecting(TWO, Optional.of(TWO)), entries(TWO))).isFalse();
        assertThat(store.exists(TWO)).isFalse();
        assertThat(store.commit(expecting(ONE, Optional.of(ONE)), entries(TWO, HIGH)))
                .isTrue();
        assertThat(store.count(new byte[0])).isEqualTo(3);
        assertThat(store.commit(expecting(TWO, Optional.empty()), entries(ONE))).isFalse();
    }

    @Test
    void no_array_is_shared_with_a_caller() {
        Map<byte[], byte[]> given = entries(ONE.clone());
        store.setAll(given);
        given.values().forEach(value -> value[0] = 9);
        store.page(ONE, Optional.empty(), 1).get(0).key()[0] = 9;
        store.page(ONE, Optional.empty(), 1).get(0).value()[0] = 9;
        store.getAll(List.of(ONE)).get(0).orElseThrow()[0] = 9;
        assertThat(store.get(ONE)).contains(ONE);
    }

    private static List<byte[]> keys(List<KeyValueStore.Item> page) {
        return page.stream().map(KeyValueStore.Item::key).toList();
    }

    private static Map<byte[], byte[]> entries(byte[]... keys) {
        Map<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
        for (byte[] key : keys) {
            entries.put(key, key.clone());
        }
        return entries;
    }

    private static Map<byte[], Optional<byte[]>> expecting(byte[] key, Optional<byte[]> value) {
        Map<byte[], Optional<byte[]>> expected = new TreeMap<>(Arrays::compareUnsigned);
        expected.put(key, value);
        return expected;
    }
}
