package dev.touchstone.junit.matrix;

import java.util.List;

/**
 * One matrix of several.
 *
 * @param matrix what they found together; what is wrong with it is among its slips and cells
 * @param notes what is right and worth a look, e.g. a cell that two files tell alike
 */
public record Merged(Matrix matrix, List<String> notes) {

    /** Copies the notes. */
    public Merged {
        notes = List.copyOf(notes);
    }
}
