package dev.touchstone.driver.postgres;

import org.jspecify.annotations.Nullable;

/** Where statements over records run: each by itself, or within an open transaction. */
interface PostgresGround {

    /** Statements that change nothing. */
    <T extends @Nullable Object> T read(String operation, String name, PostgresPool.Work<PostgresCall, T> work);

    /** Statements that may; if they fail, they did not. */
    <T extends @Nullable Object> T write(String operation, String name, PostgresPool.Work<PostgresCall, T> work);

    /** A statement on whose answer the rest of a transaction may rely. */
    void saw(PostgresStatement versions);

    /** Each by itself, on the namespace's own connections. */
    static PostgresGround of(PostgresNamespace postgres) {
        return new PostgresGround() {
            @Override
            public void saw(PostgresStatement versions) {
                // nothing relies on it: each statement is by itself
            }

            @Override
            public <T extends @Nullable Object> T read(
                    String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
                return postgres.run(operation, name, work);
            }

            @Override
            public <T extends @Nullable Object> T write(
                    String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
                return postgres.run(operation, name, work);
            }
        };
    }
}
