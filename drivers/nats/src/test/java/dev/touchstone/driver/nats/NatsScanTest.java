package dev.touchstone.driver.nats;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.testing.TestServer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A namespace that is written while it is listed: what is written anew gets a new place in the stream. */
class NatsScanTest {

    /** With so many a server soon loses count of what is to come. */
    private static final int WRITERS = 4;

    @Test
    void a_key_that_is_written_anew_while_the_walk_is_on_is_not_missed() {
        List<String> keys = IntStream.range(100, 400).mapToObj(i -> "key" + i).toList();
        try (TestServer server = TestServer.fast(new NatsBackendProvider());
                Backend backend = server.openPatiently()) {
            KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);
            KeyValueScan scan = backend.in("t1").open(KeyValueScan.class);
            keys.forEach(key -> store.set(key, bytes(key)));
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(first -> CompletableFuture.runAsync(() -> {
                        for (int i = first; !over.get(); i++) {
                            store.set(keys.get(i * 7 % keys.size()), bytes("again"));
                        }
                    }))
                    .toList();
            for (int round = 0; round < 100; round++) {
                assertThat(scan.scanKeys("", 1_000, Optional.empty()).items()).isEqualTo(keys);
                assertThat(scan.scan("", 1_000, Optional.empty()).items())
                        .extracting(Entry::key)
                        .isEqualTo(keys);
                assertThat(scan.count("")).isEqualTo(keys.size());
            }
            over.set(true);
            writers.forEach(CompletableFuture::join);
        }
    }
}
