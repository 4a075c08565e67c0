package dev.touchstone.junit.matrix;

import java.nio.file.Path;

/** A file that was to be merged, and cannot be. The message is whole: which file, what is wrong, what to do next. */
public final class BadMatrixException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BadMatrixException(String message) {
        super(message);
    }

    static BadMatrixException of(Path file, String what, String next) {
        return of(file + ": " + what, next);
    }

    static BadMatrixException of(String what, String next) {
        return new BadMatrixException(what + System.lineSeparator() + "Next:   " + next);
    }
}
