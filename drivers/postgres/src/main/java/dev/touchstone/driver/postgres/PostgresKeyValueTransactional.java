package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;

/**
 * {@code keyvalue_transactional} on PostgreSQL: an open transaction is the client's alone and holds no connection; its
 * commit is one short transaction of the server. Thread-safe.
 */
final class PostgresKeyValueTransactional implements KeyValueTransactional {

    private final PostgresNamespace postgres;

    PostgresKeyValueTransactional(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public Transaction begin() {
        postgres.refuseIfClosed("BEGIN");
        return new BufferedTransaction(new PostgresCommit(postgres));
    }
}
