package dev.touchstone.page;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Claimed;
import dev.touchstone.junit.matrix.ColumnResult;
import dev.touchstone.junit.matrix.Deviation;
import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The runs on which the page is tried. */
final class Runs {

    static final String AGAIN = "mvn -pl acceptance-tests -Pbackend-redis verify -Dit.test='KeyValueTtlIT#over*'";

    static final Verdict FAIL = Verdict.FAIL;

    private Runs() {}

    /** Five columns, two of them with one driver; seven contracts; traits that differ. */
    static SampleRun green() {
        SampleRun run = new SampleRun()
                .column(column("memstore", "memstore", "memstore", "0.1.0", "in-process"))
                .column(column("redis", "redis", "Redis", "7.0.15", "process"))
                .column(column("nats", "nats", "NATS", "2.9.10", "process"))
                .column(column("postgres", "postgres", "PostgreSQL", "15.18", "container"))
                .column(column("valkey", "redis", "Valkey", "8.0.1", "external"))
                .general("GEN-01", "each value comes back byte for byte")
                .general("GEN-13", "with the server stopped it fails as unavailable, and heals");
        keyValue(run);
        run.contract(
                "Queue",
                "queue_basic",
                "QUB",
                "Each job is handed to one worker.",
                "a job sent is a job received",
                "a job is received once");
        for (String id : List.of("keyvalue_basic", "keyvalue_scan", "keyvalue_ttl", "keyvalue_batch", "queue_basic")) {
            run.tell("memstore", id, unasked("GEN-13", Verdict.NOT_CLAIMED, "the store in this JVM cannot be stopped"));
        }
        return run;
    }

    private static void keyValue(SampleRun run) {
        String[] basic = {"setting a new key succeeds", "getting a key finds the value that was set", "it is gone"};
        String[] ttl = {"it is gone after its time", "a key is never gone early", "overwriting lifts the old deadline"};
        run.contract("KeyValue", "keyvalue_basic", "KVB", "One binary value per key.", basic)
                .contract("KeyValue", "keyvalue_scan", "KVS", "A namespace is listed by prefix.", "it is listed")
                .contract("KeyValue", "keyvalue_ttl", "KVT", "A key may carry a deadline.", ttl)
                .contract("KeyValue", "keyvalue_batch", "KVM", "Many keys in one call.", "a batch sets them all")
                .claim("nats", "keyvalue_batch", Claimed.by("emulated", "one by one", Map.of("atomicBatch", false)))
                .without("nats", "keyvalue_ttl", Verdict.NOT_CLAIMED, "needs 2.11, found 2.9.10", since("2.11"));
        for (String column : List.of("memstore", "redis", "postgres", "valkey")) {
            run.claim(column, "keyvalue_batch", Claimed.by("native", "one call", Map.of("atomicBatch", true)));
            run.claim(column, "keyvalue_ttl", Claimed.by("native", "deadlines", Map.of("ttlResolution", "1 ms")));
        }
    }

    /** The same, where the two columns of one driver fail alike, one ends in error, and more is red. */
    static SampleRun red() {
        return green().column(away())
                .tell("redis", "keyvalue_ttl", red("KVT-03", Verdict.FAIL, lifted()))
                .tell("valkey", "keyvalue_ttl", red("KVT-03", Verdict.FAIL, lifted()))
                .tell("postgres", "queue_basic", red("QUB-02", Verdict.ERROR, slow()))
                .tell("redis", "queue_basic", unasked("QUB-01", Verdict.NOT_RUN, "owed, and never announced"))
                .tell("nats", "keyvalue_scan", known())
                .without("valkey", "queue_basic", Verdict.EXCLUDED, "no queues on valkey yet", Claimed.NOTHING)
                .slip("the tag \"slwo\" matched nothing");
    }

    /** So many verdicts, or a few more: columns × contracts × behaviours, as the whole kit will have them. */
    static SampleRun large(int columns, int contracts, int behaviours) {
        SampleRun run = new SampleRun();
        IntStream.range(0, columns)
                .mapToObj(i -> "backend-" + i)
                .forEach(name -> run.column(column(name, name, "Some Product", "1." + name.length(), "process")));
        String[] sentences = IntStream.range(0, behaviours)
                .mapToObj(i -> "what was promised under number " + i + " is kept, also when others do the same at once")
                .toArray(String[]::new);
        for (int i = 0; i < contracts; i++) {
            String model = "Model" + i / 6;
            run.contract(model, "model" + i / 6 + "_part" + i % 6, "M" + i, "It does its part of it.", sentences);
        }
        return run;
    }

    static Matrix tenThousand() {
        return large(12, 42, 20).matrix();
    }

    static ColumnResult column(String name, String driver, String product, String version, String way) {
        return new ColumnResult(
                        name,
                        driver,
                        product,
                        Optional.of(version),
                        Optional.of(way),
                        212,
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of())
                .with(
                        Optional.of("https://example.org/manual"),
                        "mvn -pl acceptance-tests -Pbackend-" + name + " verify");
    }

    private static ColumnResult away() {
        List<ColumnResult.Attempt> attempts = List.of(
                new ColumnResult.Attempt("external", "touchstone.mongo.url is not set"),
                new ColumnResult.Attempt("container", "Docker refused: permission denied"));
        return new ColumnResult(
                "mongo",
                "mongo",
                "MongoDB",
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of("Docker refused, no \"mongod\" found"),
                attempts,
                List.of("sudo apt-get install mongodb"));
    }

    static Failure lifted() {
        return new Failure(
                "\"colour\" to hold \"blue\"",
                "it was absent, on the first look",
                List.of(
                        new Failure.Step("create  colour = red, 400 ms", "ok", 1.2),
                        new Failure.Step("replace colour = blue", "ok", 0.7),
                        new Failure.Step("expect  colour = blue", "absent", 0.6)),
                AGAIN,
                Optional.empty());
    }

    private static Failure slow() {
        return new Failure(
                "a conclusion", "the machine was too slow to conclude", List.of(), AGAIN, Optional.of("at a.B.c(B:1)"));
    }

    static BehaviourResult red(String id, Verdict verdict, Failure failure) {
        return new BehaviourResult(
                id,
                "overwriting lifts the old deadline",
                verdict,
                418,
                Optional.of(failure.but()),
                Optional.of(failure),
                List.of());
    }

    static BehaviourResult unasked(String id, Verdict verdict, String reason) {
        return new BehaviourResult(id, id, verdict, 0, Optional.of(reason), Optional.empty(), List.of());
    }

    private static BehaviourResult known() {
        Optional<String> link = Optional.of("https://example.org/issue/7");
        Deviation entry = new Deviation("keys come unsorted", link, LocalDate.of(2027, 3, 1), "nats.yaml:14");
        return new BehaviourResult(
                "KVS-01",
                "it is listed",
                Verdict.KNOWN_DEVIATION,
                12,
                Optional.of(entry.reason()),
                Optional.empty(),
                List.of(),
                Optional.of(entry));
    }

    private static Claimed since(String version) {
        return new Claimed(
                Optional.of("native"),
                Optional.of("a deadline per message"),
                Map.of(),
                Optional.of(version),
                List.of(),
                Map.of());
    }
}
