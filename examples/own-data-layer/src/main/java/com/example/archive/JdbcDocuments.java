package com.example.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Documents in PostgreSQL: a table of them and one of their marks. */
public final class JdbcDocuments implements Documents {

    private static final String FOUND = "SELECT id, text, created, changed, ARRAY(SELECT mark FROM mark m"
            + " WHERE m.collection = d.collection AND m.id = d.id) FROM document d WHERE d.collection = ?";

    private final DataSource source;

    public JdbcDocuments(DataSource source) {
        this.source = source;
    }

    /** Makes the tables, where they are not there yet. */
    public void createTables() {
        inTransaction(connection -> {
            execute(connection, "SELECT pg_advisory_xact_lock(4711)"); // IF NOT EXISTS alone lets two makers collide
            execute(connection, """
                    CREATE TABLE IF NOT EXISTS document (collection text, id text, text text NOT NULL,
                        created timestamptz NOT NULL DEFAULT clock_timestamp(),
                        changed timestamptz NOT NULL DEFAULT clock_timestamp(),
                        PRIMARY KEY (collection, id))""");
            return execute(connection, """
                    CREATE TABLE IF NOT EXISTS mark (collection text, mark text, id text NOT NULL,
                        PRIMARY KEY (collection, mark),
                        FOREIGN KEY (collection, id) REFERENCES document ON DELETE CASCADE)""");
        });
    }

    @Override
    public Document insert(String collection, String id, Content content) {
        return inTransaction(connection -> {
            int inserted = execute(
                    connection,
                    "INSERT INTO document (collection, id, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    collection,
                    id,
                    content.text());
            if (inserted == 0) {
                throw TakenException.id(id);
            }
            return marked(connection, collection, id, content);
        });
    }

    @Override
    public Document put(String collection, String id, Content content) {
        return inTransaction(connection -> {
            execute(
                    connection,
                    "INSERT INTO document AS d (collection, id, text) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO"
                            + " UPDATE SET text = excluded.text, changed = " + later("d.changed"),
                    collection,
                    id,
                    content.text());
            return marked(connection, collection, id, content);
        });
    }

    @Override
    public Optional<Document> change(String collection, String id, UnaryOperator<Content> change) {
        return inTransaction(connection -> {
            Optional<Document> old = one(connection, FOUND + " AND d.id = ? FOR UPDATE", collection, id);
            if (old.isEmpty()) {
                return old;
            }
            Content content = change.apply(old.get().content());
            execute(
                    connection,
                    "UPDATE document SET text = ?, changed = " + later("changed") + " WHERE collection = ? AND id = ?",
                    content.text(),
                    collection,
                    id);
            return Optional.of(marked(connection, collection, id, content));
        });
    }

    private static String later(String changed) {
        return "greatest(clock_timestamp(), " + changed + " + interval '1 microsecond')";
    }

    /** Gives a document its marks and no others; who does so in one collection waits for the other, or two might deadlock. */
    private static Document marked(Connection connection, String collection, String id, Content content)
            throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock(4712, hashtext(?))", collection);
        execute(connection, "DELETE FROM mark WHERE collection = ? AND id = ?", collection, id);
        for (String mark : content.marks()) {
            String insert = "INSERT INTO mark (collection, mark, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
            if (execute(connection, insert, collection, mark, id) == 0) {
                throw TakenException.mark(mark);
            }
        }
        return one(connection, FOUND + " AND d.id = ?", collection, id).orElseThrow();
    }

    @Override
    public Optional<Document> find(String collection, String id) {
        return inTransaction(connection -> one(connection, FOUND + " AND d.id = ?", collection, id));
    }

    @Override
    public Optional<Document> findMarked(String collection, String mark) {
        String marked = " AND d.id = (SELECT id FROM mark WHERE collection = ? AND mark = ?)";
        return inTransaction(connection -> one(connection, FOUND + marked, collection, collection, mark));
    }

    @Override
    public List<Document> all(String collection) {
        return inTransaction(connection -> documents(connection, FOUND, collection));
    }

    @Override
    public long count(String collection) {
        return inTransaction(connection -> ask(
                        connection,
                        "SELECT count(*) FROM document WHERE collection = ?",
                        row -> row.getLong(1),
                        collection)
                .get(0));
    }

    @Override
    public boolean delete(String collection, String id) {
        String delete = "DELETE FROM document WHERE collection = ? AND id = ?";
        return inTransaction(connection -> execute(connection, delete, collection, id)) > 0;
    }

    @Override
    public void clear(String collection) {
        inTransaction(connection -> execute(connection, "DELETE FROM document WHERE collection = ?", collection));
    }

    @Override
    public List<String> collections(String prefix) {
        String names = "SELECT DISTINCT collection FROM document WHERE starts_with(collection, ?)";
        return inTransaction(connection -> ask(connection, names, row -> row.getString(1), prefix));
    }

    private static Optional<Document> one(Connection connection, String question, String... values)
            throws SQLException {
        return documents(connection, question, values).stream().findFirst();
    }

    private static List<Document> documents(Connection connection, String question, String... values)
            throws SQLException {
        return ask(
                connection,
                question,
                row -> new Document(
                        row.getString(1),
                        new Content(row.getString(2), new TreeSet<>(List.of((String[])
                                row.getArray(5).getArray()))),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                values);
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.in(connection); // closing rolls back what was not committed
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    private static int execute(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    private static <T> List<T> ask(Connection connection, String sql, Reader<T> reader, String... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
