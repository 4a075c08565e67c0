package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One cell in {@code matrix.json}, with its behaviours. */
final class CellJson {

    private CellJson() {}

    static void put(Cell cell, Fields fields) {
        head(cell, fields);
        ArrayNode behaviours = fields.array("behaviours");
        cell.behaviours().forEach(behaviour -> put(behaviour, behaviours.addObject()));
    }

    /** Everything but the behaviours. */
    static void head(Cell cell, Fields fields) {
        long passed = cell.count(Verdict.PASS);
        long failed = cell.count(Verdict.FAIL);
        fields.text("backend", cell.column())
                .text("contract", cell.contract())
                .text("model", cell.model())
                .text("verdict", cell.verdict().word())
                .text("mechanism", cell.mechanism())
                .text("how", cell.how())
                .traits("traits", cell.traits())
                .text("since", cell.claimed().since())
                .texts("links", cell.claimed().links())
                .traits("probed", cell.claimed().probed())
                .text("reason", cell.reason())
                .count("passed", passed)
                .count("failed", failed)
                .count("other", cell.behaviours().size() - passed - failed)
                .ms("durationMs", cell.durationMs());
    }

    private static void put(BehaviourResult behaviour, ObjectNode node) {
        new Fields(node)
                .text("id", behaviour.id())
                .text("name", behaviour.name())
                .text("verdict", behaviour.verdict().word())
                .ms("durationMs", behaviour.durationMs())
                .text("reason", behaviour.reason());
        node.putArray("cases");
        node.setAll(more(behaviour));
    }

    /** The entries of its corpus that did not pass, its story, its deviation, its notes: what there is of them. */
    static ObjectNode more(BehaviourResult behaviour) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Fields fields = new Fields(node);
        if (!behaviour.cases().isEmpty()) {
            ArrayNode cases = fields.array("cases");
            behaviour.cases().forEach(each -> put(each, new Fields(cases.addObject())));
        }
        if (!behaviour.notes().isEmpty()) {
            fields.texts("notes", behaviour.notes());
        }
        behaviour.failure().ifPresent(failure -> FailureJson.put(failure, fields.object("failure")));
        behaviour.deviation().ifPresent(known -> put(known, fields.object("deviation")));
        return node;
    }

    private static void put(BehaviourResult.CaseResult entry, Fields fields) {
        fields.text("case", entry.name())
                .text("verdict", entry.verdict().word())
                .text("reason", entry.reason());
    }

    private static void put(Deviation known, Fields fields) {
        fields.text("reason", known.reason())
                .text("link", known.link())
                .text("until", known.until().toString())
                .text("file", known.file());
    }

    static Cell read(JsonPart part) {
        Claimed claimed = new Claimed(
                part.ifText("mechanism"),
                part.ifText("how"),
                part.values("traits"),
                part.ifText("since"),
                part.texts("links"),
                part.values("probed"));
        return new Cell(
                part.text("backend"),
                part.text("contract"),
                part.text("model"),
                part.verdict(),
                claimed,
                part.ifText("reason"),
                part.ms("durationMs"),
                part.parts("behaviours").stream().map(CellJson::readBehaviour).toList());
    }

    private static BehaviourResult readBehaviour(JsonPart part) {
        return new BehaviourResult(
                part.text("id"),
                part.text("name"),
                part.verdict(),
                part.ms("durationMs"),
                part.ifText("reason"),
                part.part("failure").map(FailureJson::read),
                part.parts("cases").stream()
                        .map(each ->
                                new BehaviourResult.CaseResult(each.text("case"), each.verdict(), each.text("reason")))
                        .toList(),
                part.part("deviation").map(CellJson::readDeviation),
                part.texts("notes"));
    }

    private static Deviation readDeviation(JsonPart part) {
        return new Deviation(part.text("reason"), part.ifText("link"), part.day("until"), part.text("file"));
    }
}
