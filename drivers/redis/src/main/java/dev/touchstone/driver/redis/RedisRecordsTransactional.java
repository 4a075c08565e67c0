package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;

/** {@code records_transactional} on Redis: optimistic, compared and written by one script. Thread-safe. */
record RedisRecordsTransactional(RedisNamespace redis) implements RecordsTransactional {

    @Override
    public RecordsTransaction begin() {
        redis.connection().refuseIfClosed("begin", "transaction");
        return new RedisRecordsTransaction(redis);
    }
}
