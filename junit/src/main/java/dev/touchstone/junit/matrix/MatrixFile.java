package dev.touchstone.junit.matrix;

import java.nio.file.Path;

/**
 * One of the matrices that are merged.
 *
 * @param name how people know it
 * @param matrix what it tells
 */
public record MatrixFile(String name, Matrix matrix) {

    /**
     * The matrix in this file, by the name that was typed.
     *
     * @throws BadMatrixException if there is none
     */
    public static MatrixFile read(Path file) {
        return new MatrixFile(file.toString(), MatrixJsonReader.read(file));
    }
}
