package dev.touchstone.junit;

/** Says that a run is red. Thrown where JUnit cannot but count it; the screen before it has told why. */
public final class RedRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the last words of the run. */
    public RedRunException(String lastWords) {
        super(lastWords, null, false, false);
    }
}
