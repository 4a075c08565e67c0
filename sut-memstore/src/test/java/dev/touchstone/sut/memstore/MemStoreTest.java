package dev.touchstone.sut.memstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemStoreTest {

    private static final byte[] KEY = {1};

    private final MemStore store = new MemStore(Clock.systemUTC());

    @Test
    void one_name_is_one_namespace_and_two_are_apart() {
        store.keyValues("t1").set(KEY, KEY);
        assertThat(store.keyValues("t1").exists(KEY)).isTrue();
        assertThat(store.keyValues("t10").exists(KEY)).isFalse();
    }

    @Test
    void dropping_forgets_one_namespace_only() {
        store.keyValues("t1").set(KEY, KEY);
        store.keyValues("t2").set(KEY, KEY);
        store.records("t1").setUp(Books.AUTHOR);
        store.records("t2").setUp(Books.AUTHOR);
        store.drop("t1"::equals);

        assertThat(store.namespaces()).containsExactly("t2");
        assertThat(store.keyValues("t1").exists(KEY)).isFalse();
        store.records("t1").setUp(Books.WRITER); // nobody remembers the other one
        Books.add(store.records("t2"), Books.AUTHOR, Books.author("a"));
    }

    @Test
    void it_is_started_on_the_clock_of_the_run() {
        HandClock clock = new HandClock();
        SutRequest request = new SutRequest(
                "memstore", Settings.of(Map.of()), new StartOptions(clock, false, Duration.ofSeconds(1)));
        try (Sut sut = Suts.start(MemStore.recipe(), request)) {
            KeyValueStore keyValues = sut.inProcess(MemStore.class).keyValues("t1");
            keyValues.set(KEY, KEY, Duration.ofHours(1));
            assertThat(keyValues.exists(KEY)).isTrue();
            clock.forward(Duration.ofHours(1));
            assertThat(keyValues.exists(KEY)).isFalse();
            assertThat(sut.whyNotDisrupted()).contains("it runs in this JVM; to stop it is to stop the tests");
        }
    }
}
