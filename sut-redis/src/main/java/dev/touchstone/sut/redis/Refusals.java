package dev.touchstone.sut.redis;

import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.RedisCommandExecutionException;

/** Tells a Redis that will not have us from one that is not ready yet. */
final class Refusals {

    private Refusals() {}

    /** Throws the refusal, if it is one; otherwise answers what is to be thrown. */
    static RuntimeException orNotYet(RuntimeException failed, ServerUrl url) throws ServerRefusedException {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof RedisCommandExecutionException) {
                String said = String.valueOf(t.getMessage());
                if (said.startsWith("WRONGPASS") || said.startsWith("ERR invalid password")) {
                    throw new ServerRefusedException("wrong user or password", failed);
                }
                if (said.startsWith("NOAUTH")) {
                    throw new ServerRefusedException("it wants a password and the URL has none", failed);
                }
                if (said.startsWith("NOPERM") || said.startsWith("ERR AUTH")) {
                    throw new ServerRefusedException(said, failed);
                }
            }
            if (t instanceof javax.net.ssl.SSLException) {
                throw new ServerRefusedException("TLS: " + t.getMessage(), failed);
            }
        }
        boolean silent = String.valueOf(failed.getMessage()).contains("timed out")
                || String.valueOf(failed.getCause()).contains("timed out");
        if (url.scheme().equals("rediss") && silent) {
            throw new ServerRefusedException("no TLS handshake came about; does it speak TLS there?", failed);
        }
        return failed;
    }
}
