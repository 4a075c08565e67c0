package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;
import dev.touchstone.driver.api.testing.WirePromises;

class PostgresOutageTest implements OutagePromises, WirePromises {

    @Override
    public BackendProvider driver() {
        return new PostgresBackendProvider();
    }
}
