package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.testing.OutagePromises;

class RedisOutageTest implements OutagePromises {

    @Override
    public BackendProvider driver() {
        return new RedisBackendProvider();
    }
}
