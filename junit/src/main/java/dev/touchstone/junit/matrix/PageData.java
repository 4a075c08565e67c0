package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code matrix.json} tells, packed for the page: a pass is its time alone, at its place among the contract's ids.
 * All else is an entry {@code [place or id, verdict, ms, reason, more]} with a number for the reason, and 1 for a story that did not fit. The run's
 * own count goes with it, so that a page that lost something shows it.
 */
final class PageData {

    private static final int MOST_SLIPS = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Matrix matrix;
    private final List<String> beside;
    private final Reasons reasons = new Reasons();
    private final Stories stories;
    private final ObjectNode node = MAPPER.createObjectNode();

    private PageData(Matrix matrix, List<String> beside) {
        this.matrix = matrix;
        this.beside = beside;
        this.stories = new Stories(matrix);
    }

    /** As JSON that may stand in a script element: no text of a run can end it. Pages beside it are linked. */
    static String of(Matrix matrix, List<String> beside) {
        try {
            String json = MAPPER.writeValueAsString(new PageData(matrix, beside).node());
            return json.replace("</", "<\\/").replace("<!", "\\u003c!");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values has no JSON form", impossible);
        }
    }

    private ObjectNode node() {
        Fields fields = new Fields(node)
                .text("touchstone", matrix.touchstone())
                .text("started", matrix.started().toString())
                .ms("durationMs", matrix.durationMs())
                .text("selection", matrix.selection())
                .texts("slips", slips())
                .texts("beside", beside);
        told(fields.object("told"));
        SpecificationJson.put(matrix.origin(), fields);
        fields.sentences("general", matrix.specification().general());
        List<PageContract> contracts = PageContract.allOf(matrix);
        ArrayNode pages = fields.array("contracts");
        contracts.forEach(contract -> contract.put(new Fields(pages.addObject())));
        ArrayNode backends = fields.array("backends");
        matrix.columns().forEach(column -> ColumnJson.put(column, new Fields(backends.addObject())));
        ArrayNode cells = fields.array("cells");
        for (PageContract contract : contracts) {
            contract.cells().forEach(cell -> new PageCell(contract, cell, reasons, stories).put(cells.addObject()));
        }
        fields.texts("reasons", reasons.inOrder());
        return node;
    }

    private List<String> slips() {
        List<String> slips = matrix.slips();
        if (slips.size() <= MOST_SLIPS) {
            return slips;
        }
        List<String> first = new ArrayList<>(slips.subList(0, MOST_SLIPS));
        first.add(Amounts.of("and %,d more, which are in matrix.json", slips.size() - MOST_SLIPS));
        return first;
    }

    private void told(Fields fields) {
        Tally tally = Tally.of(matrix);
        fields.flag("red", matrix.isRed()).text("words", Totals.words(matrix));
        Fields cells = fields.object("cells");
        Fields behaviours = fields.object("behaviours");
        for (Verdict verdict : Verdict.values()) {
            cells.count(verdict.word(), tally.cells(verdict));
            behaviours.count(verdict.word(), tally.behaviours(verdict));
        }
    }
}
