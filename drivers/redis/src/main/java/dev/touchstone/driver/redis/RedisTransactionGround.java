package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import io.lettuce.core.TransactionResult;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction does on the server: what it reads is watched first, on a connection of its own, and the end of the
 * watch decides. One that reads nothing needs none of this: its writes are one command.
 */
final class RedisTransactionGround implements BufferedTransaction.Ground {

    private final RedisNamespace redis;
    private @Nullable StatefulRedisConnection<byte[], byte[]> own;
    private boolean answered = true;

    RedisTransactionGround(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public void check(String key, byte[] value) {
        redis.name("set", key);
        redis.check("set", key, value);
        redis.connection().refuseIfClosed("set", key);
    }

    @Override
    public Optional<byte[]> read(String key) {
        byte[] name = redis.name("GET", key);
        return Optional.ofNullable(talk("GET", key, server -> {
            server.ask(client -> client.watch(name));
            return server.ask(client -> client.get(name));
        }));
    }

    @Override
    public void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
        Map<byte[], byte[]> values = redis.copies("MSET", written);
        if (!read.isEmpty()) {
            exec(values);
        } else if (!values.isEmpty()) {
            redis.connection().run("MSET", "transaction", client -> client.mset(values));
        } else {
            redis.connection().refuseIfClosed("commit", "transaction");
        }
    }

    private void exec(Map<byte[], byte[]> values) {
        TransactionResult result = talk("EXEC", "transaction", server -> {
            server.ask(client -> client.multi());
            if (!values.isEmpty()) {
                server.tell(client -> client.mset(values));
            }
            return server.ask(client -> client.exec());
        });
        if (result.wasDiscarded()) {
            String why = "somebody changed a key since it was read here";
            throw new BackendException(FailureKind.CONFLICT, "EXEC", "transaction", why, null);
        }
    }

    private <T extends @Nullable Object> T talk(String operation, String name, RedisConnection.Talk<T> talk) {
        return redis.connection().talk(operation, name, server -> {
            answered = false;
            StatefulRedisConnection<byte[], byte[]> connection =
                    own == null ? connections().take(server) : own;
            own = connection;
            T answer = talk.with(server.over(connection.async()));
            answered = true;
            return answer;
        });
    }

    @Override
    public void end() {
        if (own != null && answered) {
            connections().giveBack(own);
        } else if (own != null) {
            connections().drop(own);
        }
    }

    private RedisOwnConnections connections() {
        return redis.connection().own();
    }
}
