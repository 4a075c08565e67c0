package dev.touchstone.driver.redis;

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
record RedisTestServer(Sut sut) implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(1);

    static RedisTestServer fast() {
        return start(StartOptions.standard());
    }

    static RedisTestServer durable() {
        return start(StartOptions.standard().durably());
    }

    private static RedisTestServer start(StartOptions options) {
        SutRequest request = new SutRequest("redis", Settings.ofThisProcess(), options);
        return new RedisTestServer(Suts.start(new RedisBackendProvider().recipe(), request));
    }

    Backend open() {
        return open("r1");
    }

    Backend open(String run) {
        return new RedisBackendProvider().open(sut, new OpenOptions(run, DEADLINE, Clock.systemUTC()));
    }

    @Override
    public void close() {
        sut.close();
    }
}
