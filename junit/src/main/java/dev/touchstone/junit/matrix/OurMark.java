package dev.touchstone.junit.matrix;

/** Tells files of ours from those of others in folders that others may use too. */
final class OurMark {

    static final String TEXT = " written by Touchstone ";
    static final String COMMENT = "<!--" + TEXT + "-->";

    private OurMark() {}
}
