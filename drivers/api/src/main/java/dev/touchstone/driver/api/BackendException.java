package dev.touchstone.driver.api;

import dev.touchstone.sut.Secrets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one failure of every operation of every contract. Its message shows no secret and stays on one line. */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final String operation;
    private final String name;
    private final List<String> fields;

    /**
     * A failed operation.
     *
     * @param operation the contract's or the server's word for it, e.g. {@code SET}
     * @param name the key, collection or topic concerned; shown shortened and escaped
     * @param detail why, in a few words
     * @param cause the client library's exception, if there is one
     */
    public BackendException(FailureKind kind, String operation, String name, String detail, @Nullable Throwable cause) {
        this(kind, operation, name, List.of(), detail, cause);
    }

    private BackendException(
            FailureKind kind,
            String operation,
            String name,
            List<String> fields,
            String detail,
            @Nullable Throwable cause) {
        super(kind + ": " + operation + " " + Names.shown(name) + ": " + Names.oneLine(Secrets.redact(detail)), cause);
        this.kind = kind;
        this.operation = operation;
        this.name = name;
        this.fields = List.copyOf(fields);
    }

    /**
     * A failed operation, for the sake of these fields of a model.
     *
     * @param model the model's name
     * @param fields the fields that are wrong, or together are a double
     */
    public static BackendException about(
            FailureKind kind,
            String operation,
            String model,
            List<String> fields,
            String detail,
            @Nullable Throwable cause) {
        return new BackendException(kind, operation, model, fields, detail, cause);
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

    /** The fields of a model for whose sake it failed; none where it is about no field. */
    public List<String> fields() {
        return fields;
    }
}
