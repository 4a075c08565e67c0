package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.function.Function;

/**
 * Something and the file that tells it.
 *
 * @param file the file's name
 * @param what it tells
 */
record Told<T>(String file, T what) {

    /** The same seen in every file. */
    static <T> List<Told<T>> by(List<MatrixFile> files, Function<Matrix, T> what) {
        return files.stream()
                .map(file -> new Told<>(file.name(), what.apply(file.matrix())))
                .toList();
    }
}
