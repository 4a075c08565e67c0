package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;

class NatsOutageTest implements OutagePromises {

    @Override
    public BackendProvider driver() {
        return new NatsBackendProvider();
    }
}
