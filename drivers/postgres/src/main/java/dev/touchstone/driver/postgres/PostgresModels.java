package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which models a namespace has: a row for each, made with its table, in one round trip and all of it or nothing. */
final class PostgresModels {

    private static final Set<String> THERE_MEANWHILE = Set.of("42P07", "23505"); // the table; a model of the name
    private static final String NO_TABLE = "42P01";

    private static final String KNOWN = "SELECT shape, checks FROM record_models WHERE ns = ? AND model = ?";
    private static final String REMEMBER = "; INSERT INTO record_models (ns, model, tbl, hash, shape, checks, refers)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)";

    private final PostgresNamespace postgres;

    PostgresModels(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    /** Where they are remembered. */
    static String table(String schema) {
        return "CREATE TABLE IF NOT EXISTS " + schema + ".record_models (ns bytea, model text COLLATE \"C\","
                + " tbl text NOT NULL, hash text NOT NULL, shape text NOT NULL, checks text NOT NULL,"
                + " refers jsonb NOT NULL, PRIMARY KEY (ns, model))";
    }

    private record Known(List<String> shape, String checks) {}

    void setUp(Model model) {
        PostgresTable table = postgres.table(model);
        PostgresTableDdl ddl = new PostgresTableDdl(table, postgres::table);
        String checks = ddl.checks();
        Optional<Known> there = known(model);
        while (there.isEmpty()) {
            boolean made = make(table, ddl.create(), checks);
            there = made ? Optional.of(new Known(model.shape(), checks)) : known(model);
        }
        if (!there.get().shape().equals(model.shape())) {
            throw RecordFailures.otherShape("CREATE TABLE", model, there.get().shape());
        }
        if (!there.get().checks().equals(checks)) {
            changeChecks(model, ddl.changeChecks(), checks);
        }
    }

    private Optional<Known> known(Model model) {
        return postgres.run(
                "SELECT",
                model.name(),
                call -> call.row(
                        KNOWN,
                        row -> new Known(List.of(row.getString(1).split("\n")), row.getString(2)),
                        postgres.ns(),
                        model.name()));
    }

    /** Whether it was made; otherwise somebody else was faster, and perhaps with another shape. */
    private boolean make(PostgresTable table, String create, String checks) {
        Model model = table.model();
        PostgresRules rules = new PostgresRules(table);
        Map<String, String> refers = new LinkedHashMap<>();
        model.references().forEach(one -> refers.put(rules.reference(one.field()), one.field()));
        Object[] parameters = {
            postgres.ns(),
            model.name(),
            table.name(),
            table.hash(),
            String.join("\n", model.shape()),
            checks,
            JsonTree.write(refers)
        };
        String lock = "SELECT pg_advisory_xact_lock(" + Long.parseUnsignedLong(table.hash(), 16) + "); ";
        return postgres.run(
                "CREATE TABLE", model.name(), call -> made(call, model, lock + create + REMEMBER, parameters));
    }

    private static boolean made(PostgresCall call, Model model, String create, Object... parameters)
            throws SQLException {
        try {
            call.execute(create, parameters);
            return true;
        } catch (SQLException refused) {
            if (THERE_MEANWHILE.contains(refused.getSQLState())) {
                return false;
            }
            if (NO_TABLE.equals(refused.getSQLState())) {
                throw withoutParents(model, refused);
            }
            throw refused;
        }
    }

    private static BackendException withoutParents(Model model, SQLException cause) {
        String parents = model.references().stream()
                .map(Reference::targetName)
                .distinct()
                .collect(Collectors.joining(", "));
        String detail = "what it refers to is not set up here as it is declared: " + parents;
        return new BackendException(FailureKind.VALIDATION, "CREATE TABLE", model.name(), detail, cause);
    }

    private void changeChecks(Model model, String change, String checks) {
        postgres.run("ALTER TABLE", model.name(), call -> {
            String remember = "; UPDATE record_models SET checks = ? WHERE ns = ? AND model = ?";
            call.execute(change + remember, checks, postgres.ns(), model.name());
            return true;
        });
    }
}
