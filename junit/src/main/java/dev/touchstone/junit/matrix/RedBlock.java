package dev.touchstone.junit.matrix;

import java.util.List;

/** Something red, told once: in full on the first screen, or in one line where there is too much of it. */
interface RedBlock {

    /** How bad it is. */
    Verdict verdict();

    /** The whole story, without a blank line at either end. */
    List<String> full();

    /** The same in one line. */
    String brief();

    /** The same as a row of a table. */
    RedRow row();
}
