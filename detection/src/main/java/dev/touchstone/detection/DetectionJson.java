package dev.touchstone.detection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells machines what a detection run found, as {@code schema 1}, to which fields are only ever added. */
final class DetectionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DetectionJson() {}

    static String text(Findings findings) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(findings));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values has no JSON form", impossible);
        }
    }

    private static ObjectNode node(Findings findings) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("schema", 1)
                .put("started", findings.started().toString())
                .put("durationMs", Math.round(findings.millis()))
                .put("against", findings.options().full() ? "whole contracts" : "named behaviours")
                .put("backend", findings.options().backend());
        findings.options().servers().forEach(node.putArray("servers")::add);
        node.put("faults", findings.faults().size()).put("killed", Findings.killed(findings.faults()));
        findings.suites()
                .forEach((contract, suite) -> node.withArray("contracts")
                        .addObject()
                        .put("contract", contract)
                        .put("behaviours", suite.behaviours().size())
                        .put("faults", findings.of(contract).size())
                        .put("killed", Findings.killed(findings.of(contract))));
        findings.faults()
                .forEach(each -> finding(each, node.withArray("findings").addObject()));
        for (int i = 0; i < findings.canaries().size(); i++) {
            ObjectNode canary = node.withArray("canaries").addObject();
            canary.put("expected", findings.expected().get(i).word());
            finding(findings.canaries().get(i), canary);
        }
        idle(findings.idle(), node.putObject("idle"));
        Slips.of(findings).forEach(node.putArray("slips")::add);
        return node;
    }

    private static void finding(Finding finding, ObjectNode node) {
        node.put("id", finding.fault().id())
                .put("contract", finding.fault().contract())
                .put("sentence", finding.fault().sentence())
                .put("outcome", finding.outcome().word());
        finding.named().forEach(node.putArray("reddens")::add);
        for (Observation trial : finding.trials()) {
            ObjectNode seen = node.withArray("trials")
                    .addObject()
                    .put("backend", trial.backend())
                    .put("durationMs", Math.round(trial.millis()))
                    .putObject("behaviours");
            trial.seen()
                    .forEach((id, each) -> seen.putObject(id)
                            .put("verdict", each.verdict().word())
                            .put("line", each.line()));
        }
        for (Observation trial : finding.others()) {
            ObjectNode seen = node.putObject("others");
            trial.seen().forEach((id, each) -> seen.put(id, each.verdict().word()));
        }
    }

    private static void idle(Findings.Idle idle, ObjectNode node) {
        node.put("judged", idle.isJudged()).put("behaviours", idle.behaviours());
        if (idle.isJudged()) {
            ObjectNode found = node.putObject("found");
            idle.found().forEach(each -> found.put(each, idle.listed().reasons().getOrDefault(each, "")));
            idle.elsewhere().forEach(node.putArray("killsInOtherContractsOnly")::add);
        }
    }
}
