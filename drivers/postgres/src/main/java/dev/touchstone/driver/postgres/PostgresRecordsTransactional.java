package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;

/** {@code records_transactional} on PostgreSQL: transactions of the server. Thread-safe. */
final class PostgresRecordsTransactional implements RecordsTransactional {

    private static final Bindings<PostgresRecords> WITHIN = Bindings.<PostgresRecords>none()
            .and(RecordsBasic.class, PostgresRecordsBasic::new)
            .and(RecordsUnique.class, PostgresRecordsUnique::new)
            .and(RecordsQuery.class, PostgresRecordsQuery::new)
            .and(RecordsVersioned.class, PostgresRecordsVersioned::new)
            .and(RecordsBulk.class, PostgresRecordsBulk::new)
            .and(RecordsRelated.class, PostgresRecordsRelated::new);

    private final PostgresNamespace postgres;

    PostgresRecordsTransactional(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public RecordsTransaction begin() {
        postgres.refuseIfClosed("BEGIN");
        return new Open(postgres, new PostgresTransaction(postgres.pool(), postgres.ns()));
    }

    private record Open(PostgresNamespace postgres, PostgresTransaction server) implements RecordsTransaction {

        @Override
        public <C> C open(Class<C> contract) {
            return WITHIN.make(contract, new PostgresRecords(postgres, server));
        }

        @Override
        public Savepoint savepoint() {
            String point = server.point();
            return () -> server.takeBack(point);
        }

        @Override
        public void commit() {
            server.commit();
        }

        @Override
        public void rollback() {
            server.rollback();
        }

        @Override
        public void close() {
            rollback();
        }
    }
}
