package dev.touchstone.driver.api.testing;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.driver.api.registry.ClaimsReader;
import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.ServerVersion;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A server of a test's own, and the driver that is tried on it.
 *
 * @param driver the driver
 * @param sut the server
 */
public record TestServer(BackendProvider driver, Sut sut) implements AutoCloseable {

    /** The bound on every operation of the clients that are opened here; more than a busy machine stands still at times. */
    public static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = DEADLINE.multipliedBy(10);

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
        return opened(() -> driver.open(sut, new OpenOptions(run, DEADLINE, Clock.systemUTC())));
    }

    /** A client of the first run, if the server answers in time. */
    Backend openAtOnce() {
        return openAt(sut.url(), DEADLINE);
    }

    /** Opens once more when that took too long: here it is not what is tested, and the machine may have other work. */
    private static Backend opened(Supplier<Backend> open) {
        Deadline patience = Deadline.of(PATIENCE);
        while (true) {
            try {
                return open.get();
            } catch (BackendException late) {
                if (late.kind() != FailureKind.TIMEOUT || patience.isOver()) {
                    throw late;
                }
            }
        }
    }

    /** A client of the first run for what is much work, also where the machine has other work. */
    public Backend openPatiently() {
        return openPatiently("r1");
    }

    /** The same of this run. */
    Backend openPatiently(String run) {
        return driver.open(sut, new OpenOptions(run, PATIENCE, Clock.systemUTC()));
    }

    /** A client of the first run that reaches the server through a wire that is whole. */
    Backend openThrough(ServerUrl wire) {
        return opened(() -> openAt(wire, DEADLINE));
    }

    /** A client of the first run that reaches the server at another address, if it does. */
    Backend openAt(ServerUrl url, Duration deadline) {
        return driver.open(Suts.seenThrough(sut, url), new OpenOptions("r1", deadline, Clock.systemUTC()));
    }

    /** What can be done to the server. */
    Disruption disruption() {
        return sut.disruption().orElseThrow();
    }

    /** Every operation of this client that is claimed on this server. */
    Map<String, Runnable> operations(Backend client) {
        Claims claims = ClaimsReader.of(driver);
        Set<Class<?>> here = driver.bindings().contracts();
        here.removeIf(contract -> claims.on(Contracts.id(contract))
                .flatMap(Claim::since)
                .filter(since -> ServerVersion.older(sut.version(), since))
                .isPresent());
        return Operations.of(client, here);
    }

    @Override
    public void close() {
        sut.close();
    }
}
