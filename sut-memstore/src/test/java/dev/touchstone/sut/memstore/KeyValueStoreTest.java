package dev.touchstone.sut.memstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class KeyValueStoreTest {

    private static final byte[] KEY = {1, (byte) 0xff};

    private final KeyValueStore store = new MemStore(Clock.systemUTC()).keyValues("t1");

    @Test
    void a_value_is_kept_until_it_is_replaced_or_deleted() {
        assertThat(store.get(KEY)).isEmpty();
        store.set(KEY, new byte[] {1, 2, 3});
        store.set(KEY, new byte[] {4});
        assertThat(store.get(KEY)).contains(new byte[] {4});
        assertThat(store.delete(KEY)).isTrue();
        assertThat(store.delete(KEY)).isFalse();
        assertThat(store.exists(KEY)).isFalse();
    }

    @Test
    void an_empty_value_is_there() {
        store.set(KEY, new byte[0]);
        assertThat(store.exists(KEY)).isTrue();
        assertThat(store.get(KEY)).contains(new byte[0]);
    }

    @Test
    void keys_are_compared_by_all_their_bytes() {
        store.set(new byte[] {1}, new byte[] {1});
        store.set(new byte[] {1, 0}, new byte[] {2});
        assertThat(store.get(new byte[] {1})).contains(new byte[] {1});
        assertThat(store.exists(new byte[] {1, 0, 0})).isFalse();
    }

    @Test
    void no_array_is_shared_with_a_caller() {
        byte[] key = KEY.clone();
        byte[] value = {1};
        store.set(key, value);
        key[0] = 9;
        value[0] = 9;
        store.get(KEY).orElseThrow()[0] = 9;

        assertThat(store.get(KEY)).contains(new byte[] {1});
        assertThat(store.exists(key)).isFalse();
    }
}
