package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixJsonReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_field_by_field() {
        Path file = MatrixJson.write(EveryField.matrix(), folder);

        assertThat(MatrixJsonReader.read(file)).isEqualTo(EveryField.matrix());
    }

    @Test
    void what_was_read_is_written_alike() throws IOException {
        Path file = MatrixJson.write(EveryField.matrix(), folder);

        assertThat(MatrixJson.text(MatrixJsonReader.read(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void fields_of_later_versions_are_passed_over() {
        Path file = changed(matrix -> matrix.put("later", "x").putObject("environment2"));

        assertThat(MatrixJsonReader.read(file)).isEqualTo(EveryField.matrix());
    }

    @Test
    void a_field_that_was_added_later_may_be_missing() {
        Path file = changed(matrix -> matrix.remove(List.of("command", "environment", "general", "contracts")));

        Matrix read = MatrixJsonReader.read(file);

        assertThat(read.origin()).isEqualTo(Origin.UNTOLD);
        assertThat(read.specification()).isEqualTo(Specification.UNTOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | empty: its run did not end
            '  '                                 | empty: its run did not end
            {"schema": 1, "touch                 | broken JSON at line 1, column
            {"schema": 1} {"schema": 1}          | broken JSON at line 1, column
            {"schema": 1, "schema": 1}           | broken JSON at line 1, column
            []                                   | not a matrix of Touchstone: the whole is no JSON object
            {"name": "left-pad"}                 | not a matrix of Touchstone: schema is missing
            {"schema": "1"}                      | not a matrix of Touchstone: schema is no whole number
            {"schema": 2, "touchstone": "9"}     | schema 2 is newer than 1, which this version reads; merge with the version that wrote it (9)
            {"schema": 1}                        | not a matrix of Touchstone: touchstone is missing
            """)
    void what_is_no_matrix_is_told_with_the_file(String text, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.json"), text);

        assertThatThrownBy(() -> MatrixJsonReader.read(file))
                .isInstanceOf(BadMatrixException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(told)
                .hasMessageContaining("Next:   ");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        refused(folder.resolve("none.json"), "none.json: no such file");
        refused(folder, "cannot be read: it is a folder");
    }

    @Test
    void what_is_wrong_inside_is_told_with_its_place() {
        refused(
                changed(matrix -> cell(matrix).put("verdict", "paas")),
                "cells[0].verdict is \"paas\": did you mean \"pass\"?");
        refused(changed(matrix -> cell(matrix).put("backend", "reddis")), "keyvalue_ttl is in a column \"reddis\"");
        refused(
                changed(matrix -> cell(matrix).put("durationMs", "1")),
                "cells[0].durationMs is no time in milliseconds");
        refused(changed(matrix -> matrix.put("started", "today")), "started is \"today\", which is not a time like");
        refused(changed(matrix -> matrix.put("cells", 1)), "cells is no list");
        refused(changed(matrix -> matrix.withArray("slips").add(1)), "slips holds something that is no text");
        refused(
                changed(matrix -> matrix.withArray("backends").add(matrix.at("/backends/0"))),
                "two columns are called \"cache\"");
    }

    private static void refused(Path file, String told) {
        assertThatThrownBy(() -> MatrixJsonReader.read(file))
                .isInstanceOf(BadMatrixException.class)
                .hasMessageContaining(told);
    }

    private Path changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode matrix = (ObjectNode) MAPPER.readTree(MatrixJson.text(EveryField.matrix()));
            change.accept(matrix);
            return Files.writeString(folder.resolve("matrix.json"), matrix.toString());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ObjectNode cell(ObjectNode matrix) {
        return (ObjectNode) matrix.at("/cells/0");
    }
}
