package com.example.archive;

import java.util.Optional;

/** An id or a mark belongs to another document. */
public final class TakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mark;

    private TakenException(String message, String mark) {
        super(message);
        this.mark = mark;
    }

    static TakenException id(String id) {
        return new TakenException("there is a document " + id, null);
    }

    static TakenException mark(String mark) {
        return new TakenException("there is a document marked " + mark, mark);
    }

    /** The mark; empty if it is the id. */
    public Optional<String> mark() {
        return Optional.ofNullable(mark);
    }
}
