package dev.touchstone.driver.postgres;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** The trigger that fills what is the server's at each update, whoever makes it. A model without such fields has none. */
final class PostgresTrigger {

    private final PostgresTable table;

    PostgresTrigger(PostgresTable table) {
        this.table = table;
    }

    /** The name of its function, quoted. */
    static String function(String hash) {
        return PostgresNames.quoted("touch_" + hash);
    }

    Stream<String> create() {
        String set = set(Automatic.CREATED_AT, "OLD.%1$s")
                + set(Automatic.UPDATED_AT, "greatest(clock_timestamp(), OLD.%1$s + interval '1 microsecond')")
                + set(Automatic.VERSION, "OLD.%1$s + 1");
        if (set.isEmpty()) {
            return Stream.empty();
        }
        String function = function(table.hash());
        return Stream.of(
                "CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
                        + PostgresNames.literal("BEGIN " + set + "RETURN NEW; END"),
                "CREATE TRIGGER touch BEFORE UPDATE ON " + table.sql() + " FOR EACH ROW EXECUTE FUNCTION " + function
                        + "()");
    }

    private String set(Automatic filler, String value) {
        Optional<String> column = table.model()
                .automatic(filler)
                .map(Field::name)
                .map(field -> table.column(field).sql());
        return column.map(sql -> "NEW." + sql + " := " + value.replace("%1$s", sql) + "; ")
                .orElse("");
    }
}
