package dev.touchstone.dsl;

import static dev.touchstone.dsl.Fixture.keyValues;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.dsl.value.Stamped;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeyValuesAtOnceTest {

    private static final Contention.Writers WRITERS = new Contention.Writers(3, 20, 64);

    @Test
    void over_an_honest_store_every_law_holds() {
        KeyValues store = keyValues(new MapStore());

        store.raceToRemove("colour", 4).expectExactlyOneWinner();
        store.createTogether("name", 10, 64).expectEachItsOwn();
        store.createMany("item", 5).expectEachItsOwn();
        store.createMany("thing", 1_001).expectEachItsOwn();
        store.createTogether("picture", 3, 5_000).expectEachItsOwnForAllAtOnce();
        Contention page = store.contend("page", WRITERS);
        page.expectEveryReadWhole();
        page.expectNoReaderToGoBack();
        page.expectToEndWithALastValue();
    }

    @Test
    void two_winners_are_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public boolean delete(String key) {
                super.delete(key);
                return true;
            }
        });
        expectTold(() -> store.raceToRemove("colour", 2).expectExactlyOneWinner(), "in round 1 these did: worker 1");
    }

    @Test
    void no_winner_is_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public boolean delete(String key) {
                super.delete(key);
                return false;
            }
        });
        expectTold(() -> store.raceToRemove("colour", 2).expectExactlyOneWinner(), "in round 1 nobody did");
    }

    @Test
    void lost_and_changed_values_are_each_named() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return "name-2".equals(key) ? Optional.empty() : super.get("name-1");
            }
        });
        expectTold(
                () -> store.createTogether("name", 3, 64).expectEachItsOwn(),
                "2 did not: name-2 was absent; name-3 held value 1 of writer 1");
    }

    @Test
    void one_of_many_that_is_lost_is_named() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public void set(String key, byte[] value) {
                if (!key.equals("item-1025")) {
                    super.set(key, value);
                }
            }
        });
        expectTold(() -> store.createMany("item", 1_030).expectEachItsOwn(), "1 did not: item-1025 was absent");
    }

    @Test
    void torn_values_are_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return super.get(key).map(value -> Arrays.copyOf(value, value.length - 1));
            }
        });
        Contention page = store.contend("page", WRITERS);
        expectTold(page::expectEveryReadWhole, "reader 1 found parts that do not belong together");
        expectTold(page::expectToEndWithALastValue, "it ended with parts that do not belong together");
    }

    @Test
    void values_that_vanish_are_seen() {
        AtomicInteger reads = new AtomicInteger();
        KeyValues store = keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return super.get(key).filter(value -> reads.incrementAndGet() < 50);
            }
        });
        expectTold(() -> store.contend("page", WRITERS).expectEveryReadWhole(), "absent after having seen it");
    }

    @Test
    void going_back_in_time_is_seen() {
        AtomicInteger reads = new AtomicInteger();
        KeyValues store = keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.of(new Stamped(1, 1_000 - reads.incrementAndGet(), 64).toArray());
            }
        });
        Contention page = store.contend("page", new Contention.Writers(1, 1, 64));
        expectTold(page::expectNoReaderToGoBack, "and afterwards value");
        expectTold(page::expectToEndWithALastValue, "it ended with value");
    }

    private static void expectTold(ThrowingCallable action, String but) {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(action)
                .satisfies(failure -> assertThat(failure.but()).contains(but));
    }
}
