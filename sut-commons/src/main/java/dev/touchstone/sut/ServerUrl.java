package dev.touchstone.sut;

import java.net.URI;
import java.util.Optional;

/**
 * The address of a server, with the credentials that it may carry. {@link #toString()} shows stars for a secret, so
 * that the value itself can go into any log or report; only {@link #exact()} has it.
 */
public final class ServerUrl {

    private final URI exact;

    private ServerUrl(URI exact) {
        this.exact = exact;
    }

    /** The URL in this text. @throws IllegalArgumentException if it is malformed; the message shows no secret */
    public static ServerUrl of(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("not a URL: " + Secrets.redact(text));
        }
        if (uri.getScheme() == null || uri.getHost() == null) {
            throw new IllegalArgumentException("not a URL of the form scheme://host:port: " + Secrets.redact(text));
        }
        return new ServerUrl(uri);
    }

    /** The URL with its secrets: for clients, never for people. */
    public URI exact() {
        return exact;
    }

    /** The scheme, e.g. {@code redis}. */
    public String scheme() {
        return exact.getScheme();
    }

    /** The host. */
    public String host() {
        return exact.getHost();
    }

    /** The port, or this one where the URL names none. */
    public int portOr(int standard) {
        return exact.getPort() < 0 ? standard : exact.getPort();
    }

    /** The same URL, credentials and all, at another address. */
    public ServerUrl at(String host, int port) {
        String user = exact.getRawUserInfo() == null ? "" : exact.getRawUserInfo() + "@";
        String query = exact.getRawQuery() == null ? "" : "?" + exact.getRawQuery();
        String path = exact.getRawPath() == null ? "" : exact.getRawPath();
        return of(scheme() + "://" + user + host + ":" + port + path + query);
    }

    /** The user, if one is named. */
    public Optional<String> user() {
        return userInfo(0).filter(name -> !name.isEmpty());
    }

    /** The password, if one is given. */
    public Optional<String> password() {
        return userInfo(1);
    }

    private Optional<String> userInfo(int part) {
        String raw = exact.getRawUserInfo();
        String[] parts = raw == null ? new String[0] : raw.split(":", 2); // before decoding: a name may hold %3A
        return part < parts.length ? Optional.of(decoded(parts[part])) : Optional.empty();
    }

    private static String decoded(String part) {
        String decoded = URI.create("//" + part + "@host").getUserInfo();
        return decoded == null ? "" : decoded;
    }

    /** The URL with stars in the place of its secrets. */
    @Override
    public String toString() {
        return Secrets.redact(exact.toString());
    }
}
