package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;
import dev.touchstone.driver.api.testing.TestServer;
import java.time.Duration;

class PostgresOutageTest implements OutagePromises {

    @Override
    public BackendProvider driver() {
        return new PostgresBackendProvider();
    }

    /** The pool tries to connect until the deadline of each call is over. */
    @Override
    public Duration readAndWriteRefusedWithin() {
        return BOUND.plus(TestServer.DEADLINE);
    }
}
