package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of one namespace, on one ground: what all contracts of records are made over. */
final class PostgresRecords {

    private final PostgresNamespace postgres;
    private final PostgresGround ground;

    PostgresRecords(PostgresNamespace postgres, PostgresGround ground) {
        this.postgres = postgres;
        this.ground = ground;
    }

    /** Each statement by itself. */
    static PostgresRecords of(PostgresNamespace postgres) {
        return new PostgresRecords(postgres, PostgresGround.of(postgres));
    }

    PostgresTable table(Model model) {
        return postgres.table(model);
    }

    /** Makes a model ready; not in a transaction, whatever the ground is. */
    void setUp(Model model) {
        new PostgresModels(postgres).setUp(model);
    }

    /** Statements that change nothing. */
    <T extends @Nullable Object> T read(String operation, Model model, PostgresPool.Work<PostgresCall, T> work) {
        return told(model, () -> ground.read(operation, model.name(), work));
    }

    /** The rows that a statement answers. */
    <T> List<T> rows(
            String operation,
            PostgresTable table,
            PostgresPool.Work<PostgresCall, PostgresStatement> select,
            PostgresCall.Row<T> row) {
        return read(operation, table.model(), call -> {
            PostgresStatement complete = select.on(call);
            List<T> answer = call.rows(complete, row);
            saw(table, complete); // not before: what the server refuses cannot be asked again
            return answer;
        });
    }

    /** The same of a statement that asks the server nothing before. */
    List<Row> rows(PostgresTable table, PostgresStatement select) {
        return rows("SELECT", table, call -> select, table::read);
    }

    /** Remembers that the answer of this statement, which has a head, is known from now on. */
    void saw(PostgresTable table, PostgresStatement select) {
        ground.saw(select.headed(table.versions()));
    }

    /** Statements that may; if they fail, they did not. */
    <T extends @Nullable Object> T write(String operation, Model model, PostgresPool.Work<PostgresCall, T> work) {
        return told(model, () -> ground.write(operation, model.name(), work));
    }

    private <T extends @Nullable Object> T told(Model model, Supplier<T> call) {
        try {
            return call.get();
        } catch (BackendException failure) {
            throw new PostgresBrokenRules(postgres, table(model)).told(failure);
        }
    }

    /** A whole record, checked and completed. */
    Row whole(String operation, Model model, Row values) {
        Row whole = RecordChecks.whole(operation, model, values);
        if ("".equals(whole.get(model.key().name()))) {
            RecordChecks.key(operation, model, ""); // which is refused; all else of it was looked at already
        }
        return PostgresSizes.checked(operation, model, whole);
    }

    /** A key, checked. */
    Object key(String operation, Model model, Object key) {
        return PostgresSizes.key(operation, model, RecordChecks.key(operation, model, key));
    }

    /** Changes of a record, checked. */
    Row changes(String operation, Model model, Object key, Row changes) {
        return PostgresSizes.checked(operation, model, RecordChecks.changes(operation, model, key, changes));
    }

    /** A filter that the server understands: where it has no rules of lower case, a search is made here, for the keys. */
    Filter understood(PostgresCall call, PostgresTable table, Filter filter) throws java.sql.SQLException {
        if (postgres.settings().knowsLowerCase() || !PostgresFilter.searches(filter)) {
            return filter;
        }
        String key = table.model().key().name();
        List<Row> all =
                call.rows(new PostgresStatement("SELECT " + table.selected() + " FROM " + table.sql()), table::read);
        return new Filter.In(
                key,
                all.stream()
                        .filter(Matching.of(filter))
                        .map(row -> row.require(key))
                        .toList());
    }
}
