package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells the kind of what Lettuce throws. */
final class RedisFailures {

    /** First words of error replies by which a server says: not now, or not to you. */
    private static final Set<String> NOT_NOW = Set.of(
            "LOADING",
            "BUSY",
            "OOM",
            "MISCONF",
            "READONLY",
            "MASTERDOWN",
            "NOREPLICAS",
            "CLUSTERDOWN",
            "TRYAGAIN",
            "EXECABORT",
            "MOVED",
            "ASK",
            "NOAUTH",
            "WRONGPASS");

    private RedisFailures() {}

    static FailureKind kindOf(Exception failure) {
        if (Causes.has(failure, TimeoutException.class) || Causes.has(failure, RedisCommandTimeoutException.class)) {
            return FailureKind.TIMEOUT;
        }
        return Causes.all(failure, RedisCommandExecutionException.class)
                .findFirst()
                .map(reply -> kindOfReply(String.valueOf(reply.getMessage())))
                .orElse(FailureKind.UNAVAILABLE);
    }

    private static FailureKind kindOfReply(String told) {
        String reply =
                told.replaceFirst("^ERR Error running script .*?: -", ""); // Redis 6: what a command in it was told
        String word = reply.split(" ", 2)[0];
        if (NOT_NOW.contains(word)) {
            return FailureKind.UNAVAILABLE;
        }
        if (word.equals("NOPERM") || reply.startsWith("ERR unknown command")) {
            return FailureKind.UNSUPPORTED;
        }
        return reply.contains("exceeds maximum allowed size") ? FailureKind.TOO_LARGE : FailureKind.VALIDATION;
    }
}
