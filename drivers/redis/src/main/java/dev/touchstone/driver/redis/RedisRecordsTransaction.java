package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Model;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One unit of many operations, which the server hears of when it commits: an open one holds nothing there. */
final class RedisRecordsTransaction implements RecordsTransaction, RecordsRun {

    private static final Bindings<RecordsRun> WITHIN = Bindings.<RecordsRun>none()
            .and(RecordsBasic.class, RedisRecordsBasic::new)
            .and(RecordsUnique.class, RedisRecordsUnique::new)
            .and(RecordsQuery.class, RedisRecordsQuery::new)
            .and(RecordsVersioned.class, RedisRecordsVersioned::new)
            .and(RecordsBulk.class, RedisRecordsBulk::new)
            .and(RecordsRelated.class, RedisRecordsRelated::new);

    private final RedisNamespace redis;
    private final RecordsUnit unit = new RecordsUnit(true);
    private boolean ended;

    RedisRecordsTransaction(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public <C> C open(Class<C> contract) {
        refuseIfEnded("open", contract.getSimpleName());
        return WITHIN.make(contract, this);
    }

    @Override
    public <T extends @Nullable Object> T prepare(String operation, Model model, RecordsAct<T> act) {
        refuseIfEnded(operation, model.name());
        RecordsBuffer before = unit.buffer().copy();
        try {
            return redis.connection()
                    .talk(operation, model.name(), talk -> act.in(new RecordsStep(operation, unit, server(talk))));
        } catch (RuntimeException failed) {
            unit.back(before);
            throw failed;
        }
    }

    @Override
    public RecordsLimits limits() {
        return redis.settings().records();
    }

    private RecordsServer server(RedisTalk talk) {
        return new RecordsServer(redis.records(), limits(), talk);
    }

    @Override
    public Savepoint savepoint() {
        refuseIfEnded("savepoint", "transaction");
        RecordsBuffer then = unit.buffer().copy();
        return () -> {
            refuseIfEnded("rollback", "savepoint");
            unit.back(then.copy());
        };
    }

    @Override
    public void commit() {
        refuseIfEnded("commit", "transaction");
        ended = true;
        Optional<RecordsWrite.Check> changed = redis.connection()
                .talk("commit", "transaction", talk -> new RecordsStep("commit", unit, server(talk)).commit());
        if (changed.isPresent()) {
            throw changed.get().failure();
        }
    }

    @Override
    public void rollback() {
        ended = true;
    }

    @Override
    public void close() {
        rollback();
    }

    private void refuseIfEnded(String operation, String name) {
        if (ended) {
            throw new BackendException(FailureKind.NOT_FOUND, operation, name, "this transaction has ended", null);
        }
    }
}
