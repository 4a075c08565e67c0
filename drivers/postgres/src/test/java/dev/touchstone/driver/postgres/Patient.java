package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.TestServer;
import java.time.Clock;
import java.time.Duration;

/** For tests in which calls wait for one another on purpose: the deadline is not what they are about. */
final class Patient {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private Patient() {}

    static Bench bench() {
        PostgresBackendProvider driver = new PostgresBackendProvider();
        TestServer server = TestServer.fast(driver);
        OpenOptions options = new OpenOptions("r1", DEADLINE, Clock.systemUTC());
        return new Bench(server, driver.open(server.sut(), options), server.open("r2"));
    }
}
