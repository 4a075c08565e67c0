package dev.touchstone.junit;

import dev.touchstone.sut.Sut;

/** What a behaviour found cannot be held against the backend: the system that we started ails. */
final class AilingSystemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AilingSystemException(String ailment, Throwable found) {
        super(ailment, found);
    }

    /** What was thrown, or the system's ailment in its place. */
    static Throwable insteadOf(Throwable thrown, Sut sut) {
        return sut.ailment()
                .<Throwable>map(ailment -> new AilingSystemException(ailment, thrown))
                .orElse(thrown);
    }
}
