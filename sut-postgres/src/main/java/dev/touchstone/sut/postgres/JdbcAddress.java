package dev.touchstone.sut.postgres;

import dev.touchstone.sut.ServerUrl;
import java.net.URI;
import java.util.Properties;

/**
 * Where JDBC reaches a PostgreSQL: a URL that holds no secret, and the properties that do. What stands after the
 * {@code ?} of a server's URL ({@code sslmode=require}) goes to the properties, as the driver knows it by that name.
 */
public final class JdbcAddress {

    private static final int PORT = 5432;

    private final String url;
    private final Properties properties = new Properties();

    JdbcAddress(ServerUrl server) {
        String path = server.exact().getPath();
        String database = path == null || path.length() < 2 ? "" : path.substring(1);
        this.url = "jdbc:postgresql://" + server.host() + ":" + server.portOr(PORT) + "/" + encoded(database);
        server.user().ifPresent(user -> properties.setProperty("user", user));
        server.password().ifPresent(password -> properties.setProperty("password", password));
        String query = server.exact().getRawQuery();
        for (String option : (query == null ? "" : query).split("&", -1)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                properties.setProperty(decoded(option.substring(0, equals)), decoded(option.substring(equals + 1)));
            }
        }
    }

    /** The URL for JDBC, fit for any log. */
    public String url() {
        return url;
    }

    /** User, password and options: a copy, never for people. */
    public Properties properties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    @Override
    public String toString() {
        return url;
    }

    private static String encoded(String database) {
        return java.net.URLEncoder.encode(database, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String decoded(String part) {
        return String.valueOf(URI.create("//host?" + part).getQuery());
    }
}
