package dev.touchstone.sut;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Looks once more at somebody else's server that did not answer as it should, by speaking TLS to it: it may be silent,
 * or speak TLS where the URL asks without.
 */
final class SecondLook {

    private static final int BOUND = 700;

    private final ServerRecipe recipe;
    private final ServerUrl url;
    private final InetSocketAddress address;

    private enum Seen {
        TLS,
        SILENCE,
        SOMETHING_ELSE
    }

    SecondLook(ServerRecipe recipe, ServerUrl url) {
        this.recipe = recipe;
        this.url = url;
        this.address = new InetSocketAddress(url.host(), url.portOr(recipe.port()));
    }

    /** The reason why it did not answer, or a better one. */
    PassedOver insteadOf(PassedOver reason) {
        String overTls = recipe.tlsScheme().orElse("");
        return switch (seen()) {
            case SILENCE ->
                PassedOver.because(url + " takes connections and says nothing (" + reason.reason() + ")")
                        .next("see that a " + recipe.product()
                                + " listens there: one that is frozen, or gone from behind a proxy, is as silent");
            case TLS -> overTls.isEmpty() || overTls.equals(url.scheme()) ? reason : asksWithoutTls(overTls);
            case SOMETHING_ELSE -> reason;
        };
    }

    private PassedOver asksWithoutTls(String scheme) {
        return PassedOver.because(url + " speaks TLS, and the URL asks without")
                .next("write " + scheme + "://" + url.host() + ":" + url.portOr(recipe.port()));
    }

    private Seen seen() {
        try (Socket plain = new Socket()) {
            plain.connect(address, BOUND);
            plain.setSoTimeout(BOUND);
            return greeted(plain);
        } catch (SocketTimeoutException silent) {
            return Seen.SILENCE;
        } catch (IOException | GeneralSecurityException other) {
            return Seen.SOMETHING_ELSE;
        }
    }

    private Seen greeted(Socket plain) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        try (SSLSocket socket = (SSLSocket)
                context.getSocketFactory().createSocket(plain, address.getHostString(), address.getPort(), true)) {
            socket.startHandshake();
            return Seen.TLS;
        } catch (SSLException refused) {
            boolean hungUp = refused.getCause() instanceof EOFException;
            boolean alert = String.valueOf(refused.getMessage()).contains("alert");
            return alert && !hungUp ? Seen.TLS : Seen.SOMETHING_ELSE;
        }
    }

    /** Nothing is sent over this connection, so that it does not matter whose it is. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
