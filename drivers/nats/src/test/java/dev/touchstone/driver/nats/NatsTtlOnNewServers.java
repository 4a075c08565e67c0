package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.DriverPromises;
import dev.touchstone.driver.api.testing.TtlPromises;

/**
 * What needs a server of 2.11 or newer, and therefore runs only when it is asked for, where one is the first on the PATH:
 * {@code mvn -pl drivers/nats test -Dtest=NatsTtlOnNewServers -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class NatsTtlOnNewServers implements DriverPromises, TtlPromises {

    private final Bench bench = Bench.of(new NatsBackendProvider());

    @Override
    public Bench bench() {
        return bench;
    }
}
