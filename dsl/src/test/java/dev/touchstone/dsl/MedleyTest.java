package dev.touchstone.dsl;

import static dev.touchstone.dsl.ManyFixture.expectTold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random operations of many at once. */
@Timeout(60)
class MedleyTest {

    private static final Medley MEDLEY = new Medley(7, 8, 1_000, List.of("red", "green", "blue"));

    @Test
    void over_an_honest_store_there_is_an_order_with_and_without_swaps() {
        History history = new History();
        new KeyValues(ManyFixture.scene(new ManyStore(), history)).contendAndExpectLinearizable(MEDLEY);
        new Swaps(ManyFixture.scene(new ManyStore(), history)).contendAndExpectLinearizable(MEDLEY);
        assertThat(history.operations())
                .extracting(each -> each.what() + " -> " + each.outcome())
                .containsOnly("contend red, green, blue: 8 do 1000 random operations -> 1000 done");
    }

    @Test
    void over_a_cache_that_lags_there_is_none() {
        Map<String, Optional<byte[]>> cache = new ConcurrentHashMap<>();
        KeyValues store = Fixture.keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> cached = cache.remove(key);
                if (cached != null) {
                    return cached;
                }
                Optional<byte[]> found = super.get(key);
                cache.put(key, found);
                return found;
            }
        });
        expectTold(
                () -> store.contendAndExpectLinearizable(MEDLEY),
                "to have an order, each between its call and its answer, in which every answer is right",
                "could only be: answered");
    }

    @Test
    void a_failure_that_nobody_caused_is_one() {
        KeyValues store = Fixture.keyValues(new MapStore() {
            @Override
            public void set(String key, byte[] value) {
                throw new BackendException(FailureKind.UNAVAILABLE, "set", key, "on purpose", null);
            }
        });
        assertThatExceptionOfType(BackendException.class).isThrownBy(() -> store.contendAndExpectLinearizable(MEDLEY));
    }

    @Test
    void while_the_wire_is_cut_what_fails_may_take_effect_or_not() {
        Line line = new Line();
        assertThatCode(() -> Fixture.keyValues(new Behind(line)).contendAndExpectLinearizable(MEDLEY, line.wire()))
                .doesNotThrowAnyException();
        assertThat(line.cuts).hasValue(3);
        assertThat(line.cut).isFalse();
    }

    @Test
    void while_the_wire_is_cut_what_is_acknowledged_must() {
        Line line = new Line();
        KeyValues store = Fixture.keyValues(new Behind(line) {
            @Override
            public void set(String key, byte[] value) {
                if (!line.cut) {
                    super.set(key, value);
                }
            }

            @Override
            public boolean delete(String key) {
                return !line.cut && super.delete(key);
            }
        });
        expectTold(() -> store.contendAndExpectLinearizable(MEDLEY, line.wire()), "to have an order", "could only be");
    }

    @Test
    void nobody_goes_on_past_the_place_of_a_cut_before_it_is_done() throws InterruptedException {
        CountDownLatch heldUp = new CountDownLatch(1);
        Line line = new Line() {
            @Override
            public void cut() {
                assertThatCode(heldUp::await).doesNotThrowAnyException();
                super.cut();
            }
        };
        Flicker flicker = new Flicker(line.wire(), () -> {}, Patience.standard());
        Thread first = new Thread(() -> flicker.before(250, 1_000));
        Thread next = new Thread(() -> flicker.before(251, 1_000));
        first.start();
        await().until(() -> first.getState() == Thread.State.WAITING);
        next.start();
        await().until(() -> next.getState() == Thread.State.BLOCKED);

        heldUp.countDown();
        first.join();
        next.join();
        assertThat(line.cuts).hasValue(1);
    }

    /** A store behind a wire: when this is cut, every other change is done all the same, and nothing is answered. */
    private static class Behind extends MapStore {

        private final Line line;
        private final AtomicInteger changes = new AtomicInteger();

        Behind(Line line) {
            this.line = line;
        }

        @Override
        public void set(String key, byte[] value) {
            if (!line.cut || changes.incrementAndGet() % 2 == 0) {
                super.set(key, value);
            }
            line.expectWhole();
        }

        @Override
        public boolean delete(String key) {
            line.expectWhole();
            return super.delete(key);
        }
    }

    private static class Line implements Backstage.Cable {

        private final AtomicInteger cuts = new AtomicInteger();
        private volatile boolean cut;

        Wire wire() {
            return new Wire(this, Fixture.stage(MapStore::new));
        }

        void expectWhole() {
            if (cut) {
                throw new BackendException(FailureKind.UNAVAILABLE, "set", "any", "the wire is cut", null);
            }
        }

        @Override
        public Stage.Cast cast() {
            throw new UnsupportedOperationException("not needed");
        }

        @Override
        public void cut() {
            cuts.incrementAndGet();
            cut = true;
        }

        @Override
        public void heal() {
            cut = false;
        }

        @Override
        public void refuse() {}

        @Override
        public void stall() {}

        @Override
        public void delay(Duration each) {}

        @Override
        public void reset() {}

        @Override
        public void halfClose() {}

        @Override
        public void narrow(int bytesPerSecond) {}

        @Override
        public void close() {}
    }
}
