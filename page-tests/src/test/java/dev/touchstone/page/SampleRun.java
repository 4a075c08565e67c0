package dev.touchstone.page;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.Claimed;
import dev.touchstone.junit.matrix.ColumnResult;
import dev.touchstone.junit.matrix.ContractPage;
import dev.touchstone.junit.matrix.Environment;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.Origin;
import dev.touchstone.junit.matrix.Specification;
import dev.touchstone.junit.matrix.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A run that is made up: all green and native, but for what was told of it. */
final class SampleRun {

    private final List<ColumnResult> columns = new ArrayList<>();
    private final List<ContractPage> contracts = new ArrayList<>();
    private final Map<String, String> general = new LinkedHashMap<>();
    private final Map<List<String>, BehaviourResult> behaviours = new HashMap<>();
    private final Map<List<String>, Claimed> claims = new HashMap<>();
    private final Map<List<String>, Cell> cells = new HashMap<>();
    private final List<String> slips = new ArrayList<>();

    SampleRun column(ColumnResult column) {
        columns.add(column);
        return this;
    }

    SampleRun contract(String model, String id, String code, String promise, String... sentences) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (String sentence : sentences) {
            byId.put(String.format("%s-%02d", code, byId.size() + 1), sentence);
        }
        contracts.add(new ContractPage(id, model, Optional.of(promise), Optional.of(code), byId));
        return this;
    }

    SampleRun general(String id, String sentence) {
        general.put(id, sentence);
        return this;
    }

    /** One behaviour of one cell is no plain pass. */
    SampleRun tell(String column, String contract, BehaviourResult behaviour) {
        behaviours.put(List.of(column, contract, behaviour.id()), behaviour);
        return this;
    }

    SampleRun claim(String column, String contract, Claimed claimed) {
        claims.put(List.of(column, contract), claimed);
        return this;
    }

    /** A cell of which nothing ran. */
    SampleRun without(String column, String contract, Verdict verdict, String reason, Claimed claimed) {
        cells.put(
                List.of(column, contract),
                new Cell(column, contract, model(contract), verdict, claimed, Optional.of(reason), 0, List.of()));
        return this;
    }

    SampleRun slip(String slip) {
        slips.add(slip);
        return this;
    }

    Matrix matrix() {
        List<Cell> all = contracts.stream()
                .flatMap(page -> columns.stream().map(column -> cell(column, page)))
                .toList();
        Environment place = new Environment("17.0.15", "Linux amd64", 2, Optional.of("4f1c9ae"));
        Origin origin = new Origin(Optional.of("mvn -pl acceptance-tests verify"), Optional.of(place));
        Instant started = Instant.parse("2026-11-21T08:43:12Z");
        Specification owed = new Specification(general, contracts);
        return new Matrix("0.1.0", started, 41_600, "everything", columns, all, slips, origin, owed);
    }

    private Cell cell(ColumnResult column, ContractPage page) {
        List<String> place = List.of(column.name(), page.id());
        if (cells.containsKey(place)) {
            return cells.get(place);
        }
        if (!column.available()) {
            String reason = column.reason().orElse("");
            without(column.name(), page.id(), Verdict.UNAVAILABLE, reason, Claimed.NOTHING);
            return cells.get(place);
        }
        List<BehaviourResult> results = Stream.concat(
                        page.behaviours().entrySet().stream(), general.entrySet().stream())
                .map(entry -> behaviours.getOrDefault(
                        List.of(column.name(), page.id(), entry.getKey()), pass(entry, column.name())))
                .toList();
        Verdict verdict = results.stream()
                .map(BehaviourResult::verdict)
                .filter(each -> each.compareTo(Verdict.PASS) < 0)
                .reduce(Verdict.PASS, Verdict::worse);
        double took = results.stream().mapToDouble(BehaviourResult::durationMs).sum();
        Claimed claimed = claims.getOrDefault(place, Claimed.by("native", "one command each", Map.of()));
        return new Cell(column.name(), page.id(), page.model(), verdict, claimed, Optional.empty(), took, results);
    }

    private static BehaviourResult pass(Map.Entry<String, String> entry, String column) {
        double ms = 0.4 + Math.floorMod((entry.getKey() + column).hashCode(), 97) / 10.0;
        return new BehaviourResult(
                entry.getKey(), entry.getValue(), Verdict.PASS, ms, Optional.empty(), Optional.empty(), List.of());
    }

    private String model(String contract) {
        return contracts.stream()
                .filter(page -> page.id().equals(contract))
                .map(ContractPage::model)
                .findFirst()
                .orElse("?");
    }
}
