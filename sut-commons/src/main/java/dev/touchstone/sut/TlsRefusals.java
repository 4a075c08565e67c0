package dev.touchstone.sut;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What a probe says of TLS that does not come about, in the same words for every server. */
public final class TlsRefusals {

    private TlsRefusals() {}

    /**
     * The server wants TLS and was asked without.
     *
     * @param remedy what to do, e.g. {@code write tls:// for nats://}
     */
    public static ServerRefusedException demanded(String remedy, @Nullable Throwable cause) {
        return new ServerRefusedException("it demands TLS, and the URL asks without: " + remedy, cause);
    }

    /**
     * The server was asked over TLS and speaks none.
     *
     * @param remedy what to do, e.g. {@code write nats:// for tls://}
     */
    public static ServerRefusedException notSpoken(String remedy, @Nullable Throwable cause) {
        return new ServerRefusedException("it does not speak TLS there: " + remedy, cause);
    }

    /** The refusal in a failure that came of TLS, such as a certificate that is not trusted; empty for any other. */
    public static Optional<ServerRefusedException> in(Throwable failed) {
        boolean tls = false;
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof CertificateException || t instanceof CertPathBuilderException) {
                return Optional.of(new ServerRefusedException(
                        "its certificate is not trusted here (" + t.getMessage() + "). With the trust store of its CA: "
                                + "export JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE",
                        failed));
            }
            tls |= t instanceof SSLException;
        }
        return tls ? Optional.of(new ServerRefusedException("TLS: " + Reasons.of(failed), failed)) : Optional.empty();
    }
}
