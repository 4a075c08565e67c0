package dev.touchstone.driver.nats;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.testing.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A bucket whose messages have no time to live of their own, as a server before 2.11 makes it. */
class NatsTtlTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void on_a_server_that_is_too_old_each_operation_is_unsupported_and_changes_nothing() {
        try (TestServer server = TestServer.fast(new NatsBackendProvider());
                NatsConnection connection = NatsConnection.open(server.sut().url(), TestServer.DEADLINE)) {
            NatsNamespace old = new NatsNamespace(connection, oldStore(connection), "t1");
            KeyValueBasic store = new NatsKeyValueBasic(old);
            store.set("colour", bytes("red"));

            KeyValueTtl ttl = new NatsKeyValueTtl(old);
            refused(FailureKind.UNSUPPORTED, () -> ttl.set("colour", bytes("blue"), LONG));
            refused(FailureKind.UNSUPPORTED, () -> ttl.expire("colour", LONG));
            refused(FailureKind.UNSUPPORTED, () -> ttl.expire("colour", Duration.ZERO));
            refused(FailureKind.UNSUPPORTED, () -> ttl.ttl("colour"));
            refused(FailureKind.UNSUPPORTED, () -> ttl.persist("colour"));
            assertThat(store.get("colour")).contains(bytes("red"));
        }
    }

    private static NatsStore oldStore(NatsConnection connection) {
        return NatsStore.open(connection, NatsBucket.ofRun("old"), false);
    }
}
