package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/** {@code records_unique} on PostgreSQL: constraints of the table, each with its index. Thread-safe. */
final class PostgresRecordsUnique implements RecordsUnique {

    private final PostgresRecords records;

    PostgresRecordsUnique(PostgresRecords records) {
        this.records = records;
    }

    @Override
    public Optional<Row> find(Model model, Row values) {
        Row rule = PostgresSizes.checked("SELECT", model, RecordChecks.unique("SELECT", model, values));
        PostgresTable table = records.table(model);
        PostgresStatement select = table.select();
        String start = " WHERE ";
        for (PostgresColumn column : table.columns(rule.fields())) {
            String condition = start + column.sql() + " = " + column.parameter();
            select.add(condition, column.bound(rule.get(column.field().name())));
            start = " AND ";
        }
        return records.rows(table, select).stream().findFirst();
    }
}
