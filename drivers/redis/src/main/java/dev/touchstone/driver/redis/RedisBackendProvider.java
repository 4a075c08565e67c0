package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.redis.RedisSut;

/** Redis as a backend, and any server that speaks its protocol. */
public final class RedisBackendProvider implements BackendProvider {

    private static final Bindings<RedisNamespace> BINDINGS = Bindings.<RedisNamespace>none()
            .and(KeyValueBasic.class, RedisKeyValueBasic::new)
            .and(KeyValueScan.class, RedisKeyValueScan::new)
            .and(KeyValueTtl.class, RedisKeyValueTtl::new)
            .and(KeyValueTransactional.class, RedisKeyValueTransactional::new)
            .and(KeyValueBatch.class, RedisKeyValueBatch::new)
            .and(KeyValueCas.class, RedisKeyValueCas::new)
            .and(RecordsBasic.class, redis -> new RedisRecordsBasic(new RecordsAtOnce(redis)))
            .and(RecordsUnique.class, redis -> new RedisRecordsUnique(new RecordsAtOnce(redis)))
            .and(RecordsQuery.class, redis -> new RedisRecordsQuery(new RecordsAtOnce(redis)))
            .and(RecordsVersioned.class, redis -> new RedisRecordsVersioned(new RecordsAtOnce(redis)))
            .and(RecordsBulk.class, redis -> new RedisRecordsBulk(new RecordsAtOnce(redis)))
            .and(RecordsRelated.class, redis -> new RedisRecordsRelated(new RecordsAtOnce(redis)))
            .and(RecordsTransactional.class, RedisRecordsTransactional::new);

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public SutRecipe recipe() {
        return RedisSut.recipe();
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, RedisSession.open(sut.url(), options));
    }
}
