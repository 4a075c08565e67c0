package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Lifetimes;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * {@code keyvalue_ttl} on PostgreSQL: a column with the deadline by the server's clock, which every statement of every
 * contract compares; what is over is removed in passing. Thread-safe.
 */
final class PostgresKeyValueTtl implements KeyValueTtl {

    private static final Duration STEP = Duration.ofMillis(1);

    /** The last timestamp is in the year 294276 (manual, 8.5); this leaves room for the clock to go on. */
    private static final Duration LONGEST = Duration.ofDays(200_000L * 365);

    private static final String FROM_NOW = "clock_timestamp() + ? * interval '1 millisecond'";
    private static final String SET = "INSERT INTO keyvalue (ns, key, value, expires_at) VALUES (?, ?, ?, " + FROM_NOW
            + ")" + KeyValueRows.OR_REPLACE;
    private static final String THERE = " WHERE ns = ? AND key = ? AND " + KeyValueRows.ALIVE;
    private static final String EXPIRE = "UPDATE keyvalue SET expires_at = " + FROM_NOW + THERE;
    private static final String PERSIST =
            "UPDATE keyvalue SET expires_at = NULL" + THERE + " AND expires_at IS NOT NULL";
    private static final String REMOVE = "DELETE FROM keyvalue" + THERE;

    /** One reading of the clock decides whether there is something left, and how much. */
    private static final String LEFT = "SELECT (extract(epoch FROM expires_at - clock_timestamp()) * 1000000)::bigint"
            + " FROM keyvalue WHERE ns = ? AND key = ?";

    private final PostgresNamespace postgres;
    private final PostgresSweep sweep = new PostgresSweep();

    PostgresKeyValueTtl(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        byte[] name = postgres.key("INSERT", key, value);
        long millis = Lifetimes.positiveSteps("INSERT", key, ttl, STEP, LONGEST);
        postgres.run("INSERT", key, call -> {
            sweep.inPassing(call, postgres.ns());
            return call.update(SET, postgres.ns(), name, value, millis);
        });
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        byte[] name = postgres.key("UPDATE", key);
        long millis = Lifetimes.steps("UPDATE", key, ttl, STEP, LONGEST);
        return postgres.run("UPDATE", key, call -> {
                    sweep.inPassing(call, postgres.ns());
                    return millis < 1
                            ? call.update(REMOVE, postgres.ns(), name)
                            : call.update(EXPIRE, millis, postgres.ns(), name);
                })
                > 0;
    }

    @Override
    public Ttl ttl(String key) {
        byte[] name = postgres.key("SELECT", key);
        return postgres.run(
                        "SELECT",
                        key,
                        call -> call.row(
                                LEFT,
                                row -> {
                                    long micros = row.getLong(1);
                                    return row.wasNull() ? new Ttl.NoExpiry() : left(micros);
                                },
                                postgres.ns(),
                                name))
                .orElseGet(Ttl.NoKey::new);
    }

    @Override
    public boolean persist(String key) {
        byte[] name = postgres.key("UPDATE", key);
        return postgres.run("UPDATE", key, call -> call.update(PERSIST, postgres.ns(), name)) > 0;
    }

    private static Ttl left(long micros) {
        return micros > 0 ? new Ttl.Remaining(Duration.of(micros, ChronoUnit.MICROS)) : new Ttl.NoKey();
    }
}
