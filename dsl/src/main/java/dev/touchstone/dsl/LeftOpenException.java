package dev.touchstone.dsl;

import java.util.List;

/** A test began something and did not end it: neither a pass nor a failure of the backend. */
public final class LeftOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftOpenException(List<String> what) {
        super("the test left open: " + String.join(", ", what)
                + ". End each one, or say that it is left open on purpose, by abandon()");
    }
}
