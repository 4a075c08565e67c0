package dev.touchstone.sut.redis;

import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.TlsRefusals;
import io.lettuce.core.RedisCommandExecutionException;
import java.util.Optional;

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
        }
        Optional<ServerRefusedException> tls = TlsRefusals.in(failed);
        if (tls.isPresent()) {
            throw tls.get();
        }
        boolean silent = String.valueOf(failed.getMessage()).contains("timed out")
                || String.valueOf(failed.getCause()).contains("timed out");
        if (url.scheme().equals("rediss") && silent) {
            throw new ServerRefusedException(
                    "no TLS handshake came about: write redis:// for rediss:// if it speaks none, or see what listens there",
                    failed);
        }
        return failed;
    }
}
