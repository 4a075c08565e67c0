package dev.touchstone.sut;

import org.jspecify.annotations.Nullable;

/** A server answered, and will not have us: asking again would not help. */
public final class ServerRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param reason one line that shows no secret, e.g. {@code wrong password for user "app"}
     */
    public ServerRefusedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
