package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one transaction reads, and how it commits. First it locks a row for each key that it touched, in the order of the
 * keys, and makes one for an absent key, with a deadline long over: so a plain INSERT of that key, which asks for no
 * advisory lock, finds a row in its way and waits like every other writer. Under these locks each row that was read must
 * still have the version that was read, its {@code xmin}. Rows that were made and not written are removed again before
 * the commit, so that nobody else ever sees one. Where nothing is written, one look at all rows in one snapshot is enough.
 */
final class PostgresCommit implements BufferedTransaction.Ground {

    private static final String READ =
            "SELECT value, xmin::text FROM keyvalue WHERE ns = ? AND key = ? AND " + KeyValueRows.ALIVE;

    /** A row that is in the way is locked, and because of the condition left as it is (manual, INSERT). */
    private static final String LOCK = "INSERT INTO keyvalue (ns, key, value, expires_at)"
            + " SELECT ?, key, '', '-infinity' FROM unnest(?) AS given (key) ORDER BY key"
            + " ON CONFLICT (ns, key) DO UPDATE SET value = excluded.value WHERE false";

    /** Of the rows that were made; of no other transaction are any to be seen. */
    private static final String UNMAKE = "DELETE FROM keyvalue WHERE ns = ? AND expires_at = '-infinity'";

    private final PostgresNamespace postgres;
    private final Map<String, String> versions = new HashMap<>(); // of the rows that were there when read

    PostgresCommit(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public void check(String key, byte[] value) {
        postgres.key("INSERT", key, value);
        postgres.refuseIfClosed("INSERT");
    }

    @Override
    public Optional<byte[]> read(String key) {
        byte[] name = postgres.key("SELECT", key);
        return postgres.run(
                "SELECT",
                key,
                call -> call.row(
                        READ,
                        row -> {
                            versions.put(key, row.getString(2));
                            return row.getBytes(1);
                        },
                        postgres.ns(),
                        name));
    }

    @Override
    public void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
        String shown = read.size() + " keys read, " + written.size() + " written";
        if (written.isEmpty()) {
            postgres.run("COMMIT", shown, call -> compared(call, read.keySet()));
        } else {
            postgres.atomically("COMMIT", shown, call -> applied(call, read, written));
        }
    }

    private int applied(PostgresCall call, Map<String, Optional<byte[]>> read, Map<String, byte[]> written)
            throws SQLException {
        if (!read.isEmpty()) {
            Stream<String> touched = Stream.concat(read.keySet().stream(), written.keySet().stream());
            call.update(LOCK, postgres.ns(), names(touched.distinct()));
            compared(call, read.keySet());
        }
        byte[][] values = written.values().toArray(byte[][]::new);
        KeyValueRows.put(call, postgres.ns(), names(written.keySet().stream()), values);
        return read.size() > versions.size() ? call.update(UNMAKE, postgres.ns()) : 0;
    }

    private int compared(PostgresCall call, Set<String> read) throws SQLException {
        List<String> keys = List.copyOf(read);
        List<Optional<String>> now =
                KeyValueRows.found(call, "xmin::text", row -> row.getString(1), postgres.ns(), names(keys.stream()));
        for (int i = 0; i < keys.size(); i++) {
            if (!now.get(i).equals(Optional.ofNullable(versions.get(keys.get(i))))) {
                throw new BackendException(
                        FailureKind.CONFLICT, "COMMIT", keys.get(i), "changed since it was read here", null);
            }
        }
        return keys.size();
    }

    private byte[][] names(Stream<String> keys) {
        return keys.map(key -> postgres.key("COMMIT", key)).toArray(byte[][]::new);
    }
}
