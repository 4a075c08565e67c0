package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.Order;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order of a query, by its fields and then by the key, and where in it a page begins. */
final class PostgresOrder {

    private final PostgresTable table;
    private final List<Order> order;

    PostgresOrder(PostgresTable table, List<Order> order) {
        this.table = table;
        this.order = new ArrayList<>(order);
        this.order.add(Order.by(table.model().key().name()));
    }

    /** The fields that tell where in it a row lies. */
    List<String> fields() {
        return order.stream().map(Order::field).toList();
    }

    /** Adds the order. Where there is no null nothing is said of it, so that an index may be read backwards. */
    void by(PostgresStatement statement) {
        statement.add(order.stream().map(this::by).collect(Collectors.joining(", ", " ORDER BY ", "")));
    }

    private String by(Order one) {
        PostgresColumn column = table.column(one.field());
        String nulls = one.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return column.sql()
                + (one.descending() ? " DESC" : "")
                + (column.field().nullable() ? nulls : "");
    }

    /** Adds the condition that a row comes behind this one: behind it by one field, and beside it by those before. */
    void behind(PostgresStatement statement, Row last) {
        String or = "(";
        for (int i = 0; i < order.size(); i++) {
            statement.add(or);
            or = " OR ";
            String and = "(";
            for (Order beside : order.subList(0, i)) {
                statement.add(and);
                beside(statement, table.column(beside.field()), last.get(beside.field()));
                and = " AND ";
            }
            statement.add(and);
            behind(statement, order.get(i), last.get(order.get(i).field()));
            statement.add(")");
        }
        statement.add(")");
    }

    private static void beside(PostgresStatement statement, PostgresColumn column, @Nullable Object value) {
        if (value == null) {
            statement.add(column.sql() + " IS NULL");
        } else {
            statement.add(column.sql() + " = " + column.parameter(), column.bound(value));
        }
    }

    private void behind(PostgresStatement statement, Order one, @Nullable Object value) {
        PostgresColumn column = table.column(one.field());
        if (value == null) {
            statement.add(one.nullsFirst() ? column.sql() + " IS NOT NULL" : "false");
            return;
        }
        String behind = one.descending() ? " < " : " > ";
        statement.add("(" + column.sql() + behind + column.parameter(), column.bound(value));
        boolean nullsToCome = column.field().nullable() && !one.nullsFirst();
        statement.add(nullsToCome ? " OR " + column.sql() + " IS NULL)" : ")");
    }
}
