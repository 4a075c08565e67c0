package dev.touchstone.sut.memstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyValueDeadlinesTest {

    private static final byte[] KEY = {1};
    private static final byte[] RED = {1};
    private static final byte[] BLUE = {2};
    private static final byte[] ALL = {};
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final HandClock clock = new HandClock();
    private final KeyValueStore store = new KeyValueStore(clock);

    @Test
    void past_its_deadline_a_key_is_as_if_deleted_for_every_operation() {
        store.set(KEY, RED, MINUTE);
        clock.forward(MINUTE.minusNanos(1));
        assertThat(store.get(KEY)).contains(RED);
        clock.forward(Duration.ofNanos(1));

        assertThat(store.get(KEY)).isEmpty();
        assertThat(store.exists(KEY)).isFalse();
        assertThat(store.left(KEY)).isEmpty();
        assertThat(store.persist(KEY)).isFalse();
        assertThat(store.expire(KEY, MINUTE)).isFalse();
        assertThat(store.getAll(List.of(KEY))).containsExactly(Optional.empty());
        assertThat(store.page(ALL, Optional.empty(), 10)).isEmpty();
        assertThat(store.count(ALL)).isZero();
        assertThat(store.exchange(KEY, Optional.of(RED), Optional.of(BLUE))).isEmpty();
        assertThat(store.delete(KEY)).isFalse();
    }

    @Test
    void whatever_stores_for_good_lifts_the_deadline() {
        List<Runnable> ways = List.of(
                () -> store.set(KEY, BLUE),
                () -> store.setAll(one(KEY, BLUE)),
                () -> store.exchange(KEY, Optional.of(RED), Optional.of(BLUE)),
                () -> store.commit(Map.of(), one(KEY, BLUE)),
                () -> store.persist(KEY));
        for (Runnable way : ways) {
            store.set(KEY, RED, MINUTE);
            way.run();
            clock.forward(MINUTE);
            assertThat(store.left(KEY)).contains(KeyValueStore.FOR_GOOD);
        }
    }

    @Test
    void the_last_deadline_counts_whether_shorter_or_longer() {
        store.set(KEY, RED, MINUTE);
        assertThat(store.expire(KEY, MINUTE.multipliedBy(2))).isTrue();
        clock.forward(MINUTE);
        assertThat(store.left(KEY)).contains(MINUTE);
        store.expire(KEY, Duration.ofSeconds(1));
        assertThat(store.left(KEY)).contains(Duration.ofSeconds(1));
        assertThat(store.expire(KEY, Duration.ZERO)).isTrue();
        assertThat(store.exists(KEY)).isFalse();
    }

    @Test
    void what_is_gone_is_thrown_away_and_what_was_stored_anew_is_not() {
        store.set(KEY, RED, MINUTE);
        store.set(KEY, BLUE, MINUTE.multipliedBy(3));
        clock.forward(MINUTE.multipliedBy(2));
        store.set(new byte[] {2}, RED);
        assertThat(store.get(KEY)).contains(BLUE);
        clock.forward(MINUTE);
        store.set(new byte[] {3}, RED);
        assertThat(store.count(ALL)).isEqualTo(2);
    }

    private static Map<byte[], byte[]> one(byte[] key, byte[] value) {
        Map<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
        entries.put(key, value);
        return entries;
    }
}
