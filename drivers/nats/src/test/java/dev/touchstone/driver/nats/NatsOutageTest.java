package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;
import dev.touchstone.driver.api.testing.WirePromises;

class NatsOutageTest implements OutagePromises, WirePromises {

    @Override
    public BackendProvider driver() {
        return new NatsBackendProvider();
    }
}
