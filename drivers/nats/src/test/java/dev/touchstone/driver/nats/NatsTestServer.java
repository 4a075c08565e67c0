package dev.touchstone.driver.nats;

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
record NatsTestServer(Sut sut) implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(1);

    static NatsTestServer fast() {
        return start(StartOptions.standard());
    }

    static NatsTestServer durable() {
        return start(StartOptions.standard().durably());
    }

    private static NatsTestServer start(StartOptions options) {
        SutRequest request = new SutRequest("nats", Settings.ofThisProcess(), options);
        return new NatsTestServer(Suts.start(new NatsBackendProvider().recipe(), request));
    }

    Backend open() {
        return open("r1");
    }

    Backend open(String run) {
        return new NatsBackendProvider().open(sut, new OpenOptions(run, DEADLINE, Clock.systemUTC()));
    }

    @Override
    public void close() {
        sut.close();
    }
}
