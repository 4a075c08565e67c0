package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** How a run came about and what it holds the columns to, in {@code matrix.json}. */
final class SpecificationJson {

    private SpecificationJson() {}

    static void put(Origin origin, Fields fields) {
        fields.text("command", origin.command());
        origin.environment()
                .ifPresent(place -> fields.object("environment")
                        .text("java", place.java())
                        .text("os", place.os())
                        .count("cores", place.cores())
                        .text("commit", place.commit()));
    }

    static void put(Specification specification, Fields fields) {
        fields.sentences("general", specification.general());
        ArrayNode contracts = fields.array("contracts");
        specification.contracts().forEach(page -> put(page, new Fields(contracts.addObject())));
    }

    static void put(ContractPage page, Fields fields) {
        fields.text("id", page.id())
                .text("model", page.model())
                .text("promise", page.promise())
                .text("code", page.code())
                .sentences("behaviours", page.behaviours());
    }

    static Origin readOrigin(JsonPart part) {
        return new Origin(
                part.ifText("command"),
                part.part("environment")
                        .map(place -> new Environment(
                                place.text("java"),
                                place.text("os"),
                                (int) place.count("cores", 0),
                                place.ifText("commit"))));
    }

    static Specification readSpecification(JsonPart part) {
        return new Specification(
                part.sentences("general"),
                part.parts("contracts").stream()
                        .map(page -> new ContractPage(
                                page.text("id"),
                                page.text("model"),
                                page.ifText("promise"),
                                page.ifText("code"),
                                page.sentences("behaviours")))
                        .toList());
    }
}
