package dev.touchstone.driver.api.testing;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.time.Clock;
import java.time.Duration;

/**
 * A server of a test's own, and the driver that is tried on it.
 *
 * @param driver the driver
 * @param sut the server
 */
public record TestServer(BackendProvider driver, Sut sut) implements AutoCloseable {

    /** The bound on every operation of the clients that are opened here. */
    public static final Duration DEADLINE = Duration.ofSeconds(1);

    /** One that need not keep anything. */
    public static TestServer fast(BackendProvider driver) {
        return start(driver, StartOptions.standard());
    }

    /** One that keeps what it acknowledged, also when it is killed. */
    public static TestServer durable(BackendProvider driver) {
        return start(driver, StartOptions.standard().durably());
    }

    private static TestServer start(BackendProvider driver, StartOptions options) {
        SutRequest request = new SutRequest(driver.name(), Settings.ofThisProcess(), options);
        return new TestServer(driver, Suts.start(driver.recipe(), request));
    }

    /** A client of the first run. */
    public Backend open() {
        return open("r1");
    }

    /** A client of this run. */
    public Backend open(String run) {
        return driver.open(sut, new OpenOptions(run, DEADLINE, Clock.systemUTC()));
    }

    @Override
    public void close() {
        sut.close();
    }
}
