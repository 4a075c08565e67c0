package dev.touchstone.dsl;

/** The machine was too slow to conclude anything: neither a pass nor a failure of the backend. */
public final class TooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what did not come in time, e.g. {@code these did not come to the start gate within 10000 ms: worker 3}. */
    public TooSlowException(String what) {
        super("the machine was too slow to conclude: " + what);
    }
}
