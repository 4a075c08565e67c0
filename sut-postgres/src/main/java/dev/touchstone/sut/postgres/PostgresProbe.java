package dev.touchstone.sut.postgres;

import dev.touchstone.sut.ServerIdentity;
import dev.touchstone.sut.ServerProbe;
import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.TlsRefusals;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.util.GT;
import org.postgresql.util.PSQLException;

/** Asks a PostgreSQL for its {@code version()}. */
final class PostgresProbe implements ServerProbe {

    /** How a server whose rules know no such connection says that it is not encrypted: 14 and newer, and older. */
    private static final Pattern UNENCRYPTED = Pattern.compile("no encryption|SSL off");

    private final Driver driver = new org.postgresql.Driver();

    @Override
    public ServerIdentity ask(ServerUrl url, Duration bound) throws SQLException, ServerRefusedException {
        JdbcAddress address = PostgresSut.jdbc(url);
        Properties properties = address.properties();
        String seconds = String.valueOf(Math.max(1, bound.toSeconds()));
        properties.putIfAbsent("connectTimeout", seconds);
        properties.putIfAbsent("loginTimeout", seconds);
        properties.putIfAbsent("socketTimeout", seconds);
        try (Connection connection = driver.connect(address.url(), properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version(), current_setting('server_version')")) {
            rows.next();
            return new ServerIdentity(product(rows.getString(1)), version(rows.getString(2)));
        } catch (SQLException failed) {
            throw refusedOrNotYet(failed, properties);
        }
    }

    /** The first word, as look-alikes name themselves there too, e.g. {@code CockroachDB CCL v23.1.0 ...}. */
    private static String product(String text) {
        return text.substring(0, Math.max(text.indexOf(' '), 0));
    }

    /** Without the packager's remark: {@code 15.14 (Debian 15.14-0+deb12u1)}. */
    private static String version(String text) {
        int remark = text.indexOf(' ');
        return remark < 0 ? text : text.substring(0, remark);
    }

    private static String said(SQLException failed) {
        return failed instanceof PSQLException psql && psql.getServerErrorMessage() != null
                ? String.valueOf(psql.getServerErrorMessage().getMessage())
                : "";
    }

    private static SQLException refusedOrNotYet(SQLException failed, Properties properties)
            throws ServerRefusedException {
        String state = String.valueOf(failed.getSQLState());
        String said = said(failed);
        if (state.equals("28000") && UNENCRYPTED.matcher(said).find()) {
            throw TlsRefusals.demanded("write sslmode=require for sslmode=disable", failed);
        }
        if (state.startsWith("28")) {
            throw new ServerRefusedException("wrong user or password (SQL state " + state + ")", failed);
        }
        if (state.equals("3D000")) {
            throw new ServerRefusedException("there is no such database", failed);
        }
        if (state.equals("08004")) {
            throw GT.tr("The server does not support SSL.").equals(failed.getMessage()) // in the words of this locale
                    ? TlsRefusals.notSpoken("leave out sslmode=" + properties.getProperty("sslmode"), failed)
                    : new ServerRefusedException("it wants a password and the URL has none", failed);
        }
        Optional<ServerRefusedException> tls = TlsRefusals.in(failed);
        if (tls.isPresent()) {
            throw tls.get();
        }
        return failed;
    }
}
