package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import java.sql.SQLException;
import java.util.ArrayList;
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
    private static final int SOME = 50;

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
            String create = ddl.create();
            boolean made = postgres.run("CREATE TABLE", model.name(), call -> made(call, table, create, checks));
            there = made ? Optional.of(new Known(model.shape(), checks)) : known(model);
        }
        refuseAnother(model, there.get().shape());
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

    /** Whether it was; otherwise somebody else was faster, and perhaps with another shape. */
    private boolean made(PostgresCall call, PostgresTable table, String create, String checks) throws SQLException {
        Model model = table.model();
        String lock = "SELECT pg_advisory_xact_lock(" + Long.parseUnsignedLong(table.hash(), 16) + "); ";
        Map<String, String> refers = new LinkedHashMap<>();
        model.references().stream()
                .map(Reference::field)
                .forEach(field -> refers.put(new PostgresRules(table).reference(field), field));
        try {
            call.execute(
                    lock + create + REMEMBER,
                    postgres.ns(),
                    model.name(),
                    table.name(),
                    table.hash(),
                    String.join("\n", model.shape()),
                    checks,
                    JsonTree.write(refers));
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

    private static void refuseAnother(Model model, List<String> there) {
        List<String> declared = model.shape();
        if (!there.equals(declared)) {
            String detail = "it is here with another shape; here: " + without(there, declared) + "; declared: "
                    + without(declared, there);
            throw new BackendException(FailureKind.VALIDATION, "CREATE TABLE", model.name(), detail, null);
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private void changeChecks(Model model, String change, String checks) {
        postgres.run("ALTER TABLE", model.name(), call -> {
            String remember = "; UPDATE record_models SET checks = ? WHERE ns = ? AND model = ?";
            call.execute(change + remember, checks, postgres.ns(), model.name());
            return true;
        });
    }

    /** Drops all of a namespace and answers what is left of it. */
    static List<String> drop(PostgresCall call, byte[] ns) throws SQLException {
        List<String> tables = drop(call, "ns = ?", ns);
        return call.rows(
                "SELECT tbl FROM unnest(?::text[]) AS dropped (tbl) WHERE to_regclass(quote_ident(tbl)) IS NOT NULL",
                row -> row.getString(1),
                PostgresColumn.array(tables));
    }

    /** Drops some of whatever namespace; whether there were any. */
    static boolean dropSome(PostgresCall call) throws SQLException {
        if (call.row("SELECT true WHERE to_regclass('record_models') IS NOT NULL", row -> true)
                .isEmpty()) {
            return false; // the run is gone already
        }
        String some = "(ns, model) IN (SELECT ns, model FROM record_models ORDER BY ns, model LIMIT ?)";
        return !drop(call, some, SOME).isEmpty();
    }

    private static List<String> drop(PostgresCall call, String which, Object parameter) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        String select = "SELECT tbl, hash FROM record_models WHERE " + which + " ORDER BY tbl";
        call.rows(
                select,
                row -> tables.add(row.getString(1)) && functions.add(PostgresTrigger.function(row.getString(2)) + "()"),
                parameter);
        if (!tables.isEmpty()) {
            call.execute(
                    "DROP TABLE IF EXISTS "
                            + PostgresNames.listed(
                                    tables.stream().map(PostgresNames::quoted).toList())
                            + " CASCADE; DROP FUNCTION IF EXISTS " + PostgresNames.listed(functions)
                            + "; DELETE FROM record_models WHERE " + which,
                    parameter);
        }
        return tables;
    }
}
