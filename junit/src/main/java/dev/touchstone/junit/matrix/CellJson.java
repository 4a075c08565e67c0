package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** One cell in {@code matrix.json}, with its behaviours. */
final class CellJson {

    private CellJson() {}

    static void put(Cell cell, Fields fields) {
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
        ArrayNode behaviours = fields.array("behaviours");
        cell.behaviours().forEach(behaviour -> put(behaviour, new Fields(behaviours.addObject())));
    }

    private static void put(BehaviourResult behaviour, Fields fields) {
        fields.text("id", behaviour.id())
                .text("name", behaviour.name())
                .text("verdict", behaviour.verdict().word())
                .ms("durationMs", behaviour.durationMs())
                .text("reason", behaviour.reason());
        ArrayNode cases = fields.array("cases");
        behaviour
                .cases()
                .forEach(each -> new Fields(cases.addObject())
                        .text("case", each.name())
                        .text("verdict", each.verdict().word())
                        .text("reason", each.reason()));
        behaviour.failure().ifPresent(failure -> FailureJson.put(failure, fields.object("failure")));
        behaviour.deviation().ifPresent(known -> put(known, fields.object("deviation")));
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
                part.part("deviation").map(CellJson::readDeviation));
    }

    private static Deviation readDeviation(JsonPart part) {
        return new Deviation(part.text("reason"), part.ifText("link"), part.day("until"), part.text("file"));
    }
}
