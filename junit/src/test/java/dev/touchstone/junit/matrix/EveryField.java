package dev.touchstone.junit.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A matrix in which every field has a value, so that a reader that forgets one is noticed. */
final class EveryField {

    private EveryField() {}

    static Matrix matrix() {
        return new Matrix(
                "0.1.0",
                Instant.parse("2026-11-21T12:00:00.123Z"),
                41_600.25,
                "touchstone.contracts=KeyValue",
                List.of(redis(), Samples.missing("nats", "no \"nats-server\" found", "apt-get install nats-server")),
                List.of(red(), Samples.unasked("nats", "keyvalue_ttl", Verdict.UNAVAILABLE, "no server")),
                List.of("\"typo\" selects nothing"),
                new Origin(
                        Optional.of("mvn verify"),
                        Optional.of(new Environment("17.0.15", "Linux amd64", 2, Optional.of("c976a24")))),
                specification());
    }

    private static ColumnResult redis() {
        return new ColumnResult(
                "cache",
                "redis",
                "Redis",
                Optional.of("7.0.15"),
                Optional.of("process"),
                212.5,
                true,
                Optional.empty(),
                List.of(new ColumnResult.Attempt("external", "no URL is set")),
                List.of(),
                Optional.of("https://redis.io/docs"),
                Optional.of("mvn verify -Dtouchstone.backends=cache=redis"),
                Optional.of(new Leftovers(3, List.of("WARN slow"))));
    }

    private static Cell red() {
        Map<String, Object> traits = new LinkedHashMap<>();
        traits.put("durable", true);
        traits.put("maxKeyBytes", 512L);
        traits.put("order", "none");
        Claimed claimed = new Claimed(
                Optional.of("emulated"),
                Optional.of("a Lua script"),
                traits,
                Optional.of("6.2"),
                List.of("https://redis.io/commands/set"),
                Map.of("orderedScan", true));
        return new Cell(
                "cache",
                "keyvalue_ttl",
                "KeyValue",
                Verdict.FAIL,
                claimed,
                Optional.of("the class broke"),
                1_240.5,
                List.of(Samples.pass("KVT-01"), failed(), known()));
    }

    private static BehaviourResult failed() {
        List<Failure.Step> steps = Collections.nCopies(2, new Failure.Step("create colour = red", "ok", 1.234));
        Failure failure = new Failure("blue", "red", steps, Samples.AGAIN, Optional.of("at Some.java:3"), 12);
        return new BehaviourResult(
                        "KVT-05",
                        "overwriting lifts the old one",
                        Verdict.FAIL,
                        3.5,
                        Optional.of("red"),
                        Optional.of(failure),
                        List.of(new BehaviourResult.CaseResult("empty", Verdict.FAIL, "it was red")))
                .noting(List.of("a limit was not reached"));
    }

    private static BehaviourResult known() {
        Deviation deviation = new Deviation(
                "the tail is lost",
                Optional.of("https://redis.io/persistence"),
                LocalDate.of(2027, 3, 31),
                "redis.yaml:12");
        return new BehaviourResult(
                "KVT-09",
                "a tail is kept",
                Verdict.KNOWN_DEVIATION,
                3.5,
                Optional.of("the tail is lost"),
                Optional.empty(),
                List.of(),
                Optional.of(deviation));
    }

    private static Specification specification() {
        return new Specification(
                Map.of("GEN-01", "every value comes back"),
                List.of(new ContractPage(
                        "keyvalue_ttl",
                        "KeyValue",
                        Optional.of("keys end"),
                        Optional.of("KVT"),
                        Map.of("KVT-05", "overwriting lifts the old one"))));
    }
}
