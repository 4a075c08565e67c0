package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** The story of a red behaviour in {@code matrix.json}. */
final class FailureJson {

    private FailureJson() {}

    static void put(Failure told, Fields fields) {
        Failure failure = told.shortened();
        fields.text("expected", failure.expected()).text("but", failure.but());
        ArrayNode history = fields.array("history");
        failure.history()
                .forEach(step -> new Fields(history.addObject())
                        .text("op", step.op())
                        .text("outcome", step.outcome())
                        .ms("ms", step.ms()));
        fields.text("again", failure.again());
        if (failure.earlier() > 0) {
            fields.count("earlier", failure.earlier());
            fields.text("note", Amounts.count(failure.earlier(), "earlier operation") + " left out of the history");
        }
        failure.trace().ifPresent(trace -> fields.text("trace", trace));
    }

    static Failure read(JsonPart part) {
        return new Failure(
                part.text("expected"),
                part.text("but"),
                part.parts("history").stream()
                        .map(step -> new Failure.Step(step.text("op"), step.text("outcome"), step.ms("ms")))
                        .toList(),
                part.text("again"),
                part.ifText("trace"),
                part.count("earlier", 0));
    }
}
