package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RowCursor;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries as SQL. A page begins behind the last row of the one before, and asks for one more than it may have. */
final class PostgresQueries {

    private final PostgresRecords records;

    PostgresQueries(PostgresRecords records) {
        this.records = records;
    }

    Page<Row> page(Model model, Query query) {
        QueryChecks.check("SELECT", model, query);
        Optional<Row> last = RowCursor.read("SELECT", model, query.order(), query.after());
        List<PostgresColumn> columns = columns(model, query);
        List<Row> found = records.rows(
                "SELECT",
                records.table(model),
                call -> select(call, model, query, last, columns),
                row -> PostgresTable.read(columns, row));
        boolean more = query.limit().isPresent() && found.size() > query.limit().getAsInt();
        List<Row> page = more ? found.subList(0, query.limit().getAsInt()) : found;
        return new Page<>(
                query.fields().isEmpty()
                        ? page
                        : page.stream().map(row -> row.only(query.fields())).toList(),
                more && !page.isEmpty()
                        ? Optional.of(RowCursor.after(model, query.order(), page.get(page.size() - 1)))
                        : Optional.empty());
    }

    /** What is asked for, and what a cursor needs. */
    private List<PostgresColumn> columns(Model model, Query query) {
        PostgresTable table = records.table(model);
        if (query.fields().isEmpty()) {
            return table.columns();
        }
        Set<String> fields = new LinkedHashSet<>(query.fields());
        fields.addAll(new PostgresOrder(table, query.order()).fields());
        return table.columns(new ArrayList<>(fields));
    }

    private PostgresStatement select(
            PostgresCall call, Model model, Query query, Optional<Row> last, List<PostgresColumn> columns)
            throws SQLException {
        PostgresTable table = records.table(model);
        PostgresOrder order = new PostgresOrder(table, query.order());
        PostgresStatement select = table.select(PostgresTable.selected(columns)).add(" WHERE ");
        PostgresFilter.add(select, table, records.understood(call, table, query.filter()));
        last.ifPresent(row -> order.behind(select.add(" AND "), row));
        order.by(select);
        query.limit().ifPresent(limit -> select.add(" LIMIT ?", limit + 1L));
        return query.offset() == 0 ? select : select.add(" OFFSET ?", query.offset());
    }

    long count(Model model, Filter filter) {
        QueryChecks.check("SELECT count", model, filter);
        PostgresTable table = records.table(model);
        return records.rows(
                        "SELECT count",
                        table,
                        call -> PostgresFilter.add(
                                table.select("count(*)").add(" WHERE "),
                                table,
                                records.understood(call, table, filter)),
                        row -> row.getLong(1))
                .get(0);
    }
}
