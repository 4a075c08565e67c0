package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Tells machines everything that a run found, in the form {@code schema 1}, to which fields are only ever added. */
public final class MatrixJson {

    static final int SCHEMA = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MatrixJson() {}

    /**
     * Writes {@code matrix.json} into the folder; it is there whole or not at all.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static Path write(Matrix matrix, Path folder) {
        return ReportFile.write(folder, "matrix.json", text(matrix));
    }

    /** The same as text. */
    public static String text(Matrix matrix) {
        try {
            return MAPPER.writeValueAsString(node(matrix));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values has no JSON form", impossible);
        }
    }

    private static ObjectNode node(Matrix matrix) {
        ObjectNode node = MAPPER.createObjectNode();
        Fields fields = new Fields(node)
                .count("schema", SCHEMA)
                .text("touchstone", matrix.touchstone())
                .text("started", matrix.started().toString())
                .ms("durationMs", matrix.durationMs())
                .text("selection", matrix.selection())
                .texts("slips", matrix.slips());
        SpecificationJson.put(matrix.origin(), fields);
        SpecificationJson.put(matrix.specification(), fields);
        ArrayNode backends = fields.array("backends");
        matrix.columns().forEach(column -> ColumnJson.put(column, new Fields(backends.addObject())));
        ArrayNode cells = fields.array("cells");
        matrix.cells().forEach(cell -> CellJson.put(cell, new Fields(cells.addObject())));
        return node;
    }
}
