package dev.touchstone.junit.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small pieces of a matrix, to be put together by tests. */
final class Samples {

    static final String AGAIN =
            "mvn -pl acceptance-tests -Pbackend-redis verify -Dit.test='KeyValueTtlIT#overwriting*'";

    private Samples() {}

    static Matrix matrix(List<ColumnResult> columns, List<Cell> cells, String... slips) {
        return new Matrix(
                "0.1.0", Instant.parse("2026-11-21T12:00:00Z"), 41_600, "everything", columns, cells, List.of(slips));
    }

    static ColumnResult column(String name, String version, String provisioning) {
        return column(name, name, version, provisioning);
    }

    static ColumnResult twin(String name, String driver) {
        return column(name, driver, "1.0", "process");
    }

    private static ColumnResult column(String name, String driver, String version, String provisioning) {
        return new ColumnResult(
                name,
                driver,
                name,
                Optional.of(version),
                Optional.of(provisioning),
                212,
                true,
                Optional.empty(),
                List.of(),
                List.of());
    }

    static ColumnResult redis() {
        return column("redis", "7.0.15", "process");
    }

    static ColumnResult missing(String name, String reason, String... next) {
        return new ColumnResult(
                name,
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of(reason),
                List.of(),
                List.of(next));
    }

    static Cell cell(String column, String contract, Verdict verdict, BehaviourResult... behaviours) {
        return cell(column, contract, verdict, "native", behaviours);
    }

    static Cell cell(String column, String contract, Verdict verdict, String mechanism, BehaviourResult... behaviours) {
        String model = contract.startsWith("queue") ? "Queue" : "KeyValue";
        return new Cell(
                column,
                contract,
                model,
                verdict,
                Claimed.by(mechanism, "GET and SET", Map.of()),
                Optional.empty(),
                1_240,
                List.of(behaviours));
    }

    static Cell unasked(String column, String contract, Verdict verdict, String reason) {
        Cell cell = cell(column, contract, verdict);
        return new Cell(column, contract, cell.model(), verdict, Claimed.NOTHING, Optional.of(reason), 0, List.of());
    }

    static BehaviourResult pass(String id) {
        return behaviour(id, Verdict.PASS, Optional.empty(), Optional.empty());
    }

    static BehaviourResult without(String id, Verdict verdict, String reason) {
        return behaviour(id, verdict, Optional.of(reason), Optional.empty());
    }

    static BehaviourResult red(String id, Verdict verdict, Failure failure) {
        return behaviour(id, verdict, Optional.of(failure.but()), Optional.of(failure));
    }

    static Failure failure(String expected, String but, Failure.Step... steps) {
        return new Failure(expected, but, List.of(steps), AGAIN, Optional.empty());
    }

    private static BehaviourResult behaviour(
            String id, Verdict verdict, Optional<String> reason, Optional<Failure> failure) {
        String name = "overwriting without a deadline lifts the old one";
        return new BehaviourResult(id, name, verdict, 3.5, reason, failure, List.of());
    }
}
