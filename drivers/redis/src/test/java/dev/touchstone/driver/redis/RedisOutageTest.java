package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;
import dev.touchstone.driver.api.testing.WirePromises;

class RedisOutageTest implements OutagePromises, WirePromises {

    @Override
    public BackendProvider driver() {
        return new RedisBackendProvider();
    }
}
