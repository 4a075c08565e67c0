package dev.touchstone.junit;

/** The run is red. Thrown where JUnit cannot but count it; the screen before it has told why. */
final class RedRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedRunException(String lastWords) {
        super(lastWords, null, false, false);
    }
}
