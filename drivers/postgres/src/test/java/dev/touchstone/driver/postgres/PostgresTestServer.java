package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.time.Clock;
import java.time.Duration;

/** A server of a test's own. */
record PostgresTestServer(Sut sut) implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(1);

    static PostgresTestServer fast() {
        return start(StartOptions.standard());
    }

    static PostgresTestServer durable() {
        return start(StartOptions.standard().durably());
    }

    private static PostgresTestServer start(StartOptions options) {
        SutRequest request = new SutRequest("postgres", Settings.ofThisProcess(), options);
        return new PostgresTestServer(Suts.start(new PostgresBackendProvider().recipe(), request));
    }

    Backend open() {
        return open("r1");
    }

    Backend open(String run) {
        return new PostgresBackendProvider().open(sut, new OpenOptions(run, DEADLINE, Clock.systemUTC()));
    }

    @Override
    public void close() {
        sut.close();
    }
}
