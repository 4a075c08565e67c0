package dev.touchstone.driver.api;

import dev.touchstone.sut.Secrets;
import org.jspecify.annotations.Nullable;

/** The one failure of every operation of every contract. Its message shows no secret and stays on one line. */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final String operation;
    private final String name;

    /**
     * A failed operation.
     *
     * @param operation the contract's or the server's word for it, e.g. {@code SET}
     * @param name the key, collection or topic concerned; shown shortened and escaped
     * @param detail why, in a few words
     * @param cause the client library's exception, if there is one
     */
    public BackendException(FailureKind kind, String operation, String name, String detail, @Nullable Throwable cause) {
        super(kind + ": " + operation + " " + Names.shown(name) + ": " + Names.oneLine(Secrets.redact(detail)), cause);
        this.kind = kind;
        this.operation = operation;
        this.name = name;
    }

    /** What kind of failure it is. */
    public FailureKind kind() {
        return kind;
    }

    /** The operation that failed. */
    public String operation() {
        return operation;
    }

    /** The name that it was about, whole. */
    public String name() {
        return name;
    }
}
