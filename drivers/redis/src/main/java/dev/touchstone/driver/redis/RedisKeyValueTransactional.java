package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;

/** {@code keyvalue_transactional} on Redis: optimistic, with WATCH, MULTI and EXEC. Thread-safe. */
final class RedisKeyValueTransactional implements KeyValueTransactional {

    private final RedisNamespace redis;

    RedisKeyValueTransactional(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public Transaction begin() {
        redis.connection().refuseIfClosed("begin", "transaction");
        return new BufferedTransaction(new RedisTransactionGround(redis));
    }
}
