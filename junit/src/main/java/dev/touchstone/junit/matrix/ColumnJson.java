package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** One column in {@code matrix.json}. */
final class ColumnJson {

    private ColumnJson() {}

    static void put(ColumnResult column, Fields fields) {
        fields.text("name", column.name())
                .text("driver", column.driver())
                .text("product", column.product())
                .text("version", column.version())
                .text("provisioning", column.provisioning())
                .ms("startMs", column.startMs())
                .flag("available", column.available())
                .text("reason", column.reason());
        ArrayNode attempts = fields.array("attempts");
        column.attempts()
                .forEach(attempt -> new Fields(attempts.addObject())
                        .text("way", attempt.way())
                        .text("outcome", attempt.outcome()));
        fields.texts("next", column.next()).text("manual", column.manual()).text("again", column.again());
        column.left()
                .ifPresent(left -> fields.object("left")
                        .count("connections", left.connections())
                        .texts("warnings", left.warnings()));
    }

    static ColumnResult read(JsonPart part) {
        return new ColumnResult(
                part.text("name"),
                part.text("driver"),
                part.text("product"),
                part.ifText("version"),
                part.ifText("provisioning"),
                part.ms("startMs"),
                part.flag("available"),
                part.ifText("reason"),
                part.parts("attempts").stream()
                        .map(attempt -> new ColumnResult.Attempt(attempt.text("way"), attempt.text("outcome")))
                        .toList(),
                part.texts("next"),
                part.ifText("manual"),
                part.ifText("again"),
                part.part("left")
                        .map(left -> new Leftovers((int) left.count("connections", 0), left.texts("warnings"))));
    }
}
