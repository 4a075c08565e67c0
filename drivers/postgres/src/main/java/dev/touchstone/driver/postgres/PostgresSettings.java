package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.Traits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a server says of how it keeps data. It is durable unless {@code fsync} or {@code synchronous_commit} is off:
 * then a commit is acknowledged that a crash may undo. {@code full_page_writes} is not looked at: it matters where pages
 * may be torn, and not every file system tears them.
 *
 * @param durable whether what is acknowledged is kept
 * @param knowsLowerCase whether it has ICU's rules of lower case
 */
record PostgresSettings(boolean durable, boolean knowsLowerCase) {

    static PostgresSettings of(Connection connection) throws SQLException {
        String question = "SELECT 'off' NOT IN (current_setting('fsync'), current_setting('synchronous_commit')),"
                + " EXISTS (SELECT FROM pg_collation WHERE collname = '" + PostgresFilter.ICU + "')";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return new PostgresSettings(rows.getBoolean(1), rows.getBoolean(2));
        }
    }

    TraitChanges changes() {
        return durable ? TraitChanges.none() : TraitChanges.none().losing(Traits.DURABLE);
    }
}
