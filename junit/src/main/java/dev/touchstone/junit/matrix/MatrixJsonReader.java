package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link MatrixJson} wrote, also with fields that this version does not know, and nothing else. */
final class MatrixJsonReader {

    private static final String RUN_AGAIN = "run that job again, or leave the file out";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MatrixJsonReader() {}

    /**
     * The matrix in the file.
     *
     * @throws BadMatrixException if there is none
     */
    static Matrix read(Path file) {
        try {
            return matrix(new JsonPart(tree(file), ""));
        } catch (JsonPart.Wrong wrong) {
            throw BadMatrixException.of(file, "not a matrix of Touchstone: " + wrong.getMessage(), RUN_AGAIN);
        }
    }

    private static JsonNode tree(Path file) {
        byte[] bytes = bytes(file);
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            throw BadMatrixException.of(file, "empty: its run did not end", RUN_AGAIN);
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            String what = Paragraph.cut(broken.getOriginalMessage(), 120);
            throw BadMatrixException.of(file, "broken JSON" + where + ": " + what, RUN_AGAIN);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot read bytes that are there", impossible);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw BadMatrixException.of(
                    file, "no such file", "name the matrix.json of each run, as it stands in its report folder");
        } catch (IOException unreadable) {
            String why = Files.isDirectory(file) ? "it is a folder" : String.valueOf(unreadable.getMessage());
            throw BadMatrixException.of(file, "cannot be read: " + why, "name the matrix.json of each run");
        }
    }

    private static Matrix matrix(JsonPart whole) {
        checkSchema(whole);
        List<ColumnResult> columns =
                whole.parts("backends").stream().map(ColumnJson::read).toList();
        List<Cell> cells = whole.parts("cells").stream().map(CellJson::read).toList();
        check(columns, cells);
        return new Matrix(
                whole.text("touchstone"),
                whole.instant("started"),
                whole.ms("durationMs"),
                whole.text("selection"),
                columns,
                cells,
                whole.texts("slips"),
                SpecificationJson.readOrigin(whole),
                SpecificationJson.readSpecification(whole));
    }

    private static void checkSchema(JsonPart whole) {
        long schema = whole.count("schema", 0);
        if (schema < 1) {
            throw new JsonPart.Wrong("schema is missing");
        }
        if (schema > MatrixJson.SCHEMA) {
            throw new JsonPart.Wrong("schema " + schema + " is newer than " + MatrixJson.SCHEMA
                    + ", which this version reads; merge with the version that wrote it ("
                    + whole.ifText("touchstone").orElse("?") + ")");
        }
    }

    private static void check(List<ColumnResult> columns, List<Cell> cells) {
        Set<String> names = new HashSet<>();
        for (ColumnResult column : columns) {
            if (!names.add(column.name())) {
                throw new JsonPart.Wrong("two columns are called \"" + column.name() + "\"");
            }
        }
        for (Cell cell : cells) {
            if (!names.contains(cell.column())) {
                throw new JsonPart.Wrong("a cell of " + cell.contract() + " is in a column \"" + cell.column()
                        + "\", which is not among the backends");
            }
        }
    }
}
