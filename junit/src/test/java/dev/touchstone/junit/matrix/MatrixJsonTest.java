package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The example of the design, with the fields added since. */
    private static final String SCHEMA_1 = """
            { "schema": 1, "touchstone": "0.1.0", "started": "2026-11-21T12:00:00Z", "durationMs": 0,
              "selection": "everything", "slips": [],
              "command": null, "general": {}, "contracts": [],
              "backends": [ { "name": "redis", "driver": "redis", "product": "Redis", "version": "7.0.15",
                  "provisioning": "process", "startMs": 0, "available": true, "reason": null,
                  "attempts": [ { "way": "external", "outcome": "no URL is set" } ], "next": [], "manual": null, "again": null } ],
              "cells": [ { "backend": "redis", "contract": "keyvalue_basic", "model": "KeyValue", "verdict": "pass",
                  "mechanism": "native", "how": "GET and SET",
                  "traits": { "durable": true, "maxKeyBytes": 512, "order": "none" },
                  "since": null, "links": [], "probed": {}, "reason": null,
                  "passed": 1, "failed": 0, "other": 0, "durationMs": 0,
                  "behaviours": [ { "id": "KVB-06", "name": "getting a key that was never set finds nothing",
                      "verdict": "pass", "durationMs": 0.123, "reason": null, "cases": [] } ] } ] }
            """;

    @Test
    void it_reads_back_as_the_design_has_it(@TempDir Path folder) throws IOException {
        Path file = MatrixJson.write(green(), folder.resolve("new"));

        assertThat(file).hasFileName("matrix.json");
        assertThat(MAPPER.readTree(file.toFile())).isEqualTo(MAPPER.readTree(SCHEMA_1));
    }

    @Test
    void nothing_but_the_file_is_left_in_the_folder(@TempDir Path folder) throws IOException {
        MatrixJson.write(green(), folder);
        MatrixJson.write(green(), folder);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("matrix.json"));
        }
    }

    @Test
    void a_red_behaviour_tells_its_story() throws IOException {
        Failure.Step step = new Failure.Step("create colour = red", "ok", 1.2);
        JsonNode failure = failureIn(Samples.failure("\"colour\" to hold \"blue\"", "it was absent", step));

        assertThat(failure).isEqualTo(MAPPER.readTree("""
                                { "expected": "\\"colour\\" to hold \\"blue\\"", "but": "it was absent",
                                  "history": [ { "op": "create colour = red", "outcome": "ok", "ms": 1.2 } ],
                                  "again": "mvn -pl acceptance-tests -Pbackend-redis verify -Dit.test='KeyValueTtlIT#overwriting*'" }
                                """));
    }

    @Test
    void a_long_history_keeps_its_end_and_counts_the_rest() throws IOException {
        List<Failure.Step> steps = Collections.nCopies(62, new Failure.Step("look", "ok", 1));
        JsonNode failure = failureIn(new Failure("a", "b", steps, "again", Optional.empty()));

        assertThat(failure.get("history")).hasSize(50);
        assertThat(failure.get("note").asText()).isEqualTo("12 earlier operations left out of the history");
    }

    @Test
    void a_long_text_says_how_much_was_cut() throws IOException {
        String but =
                failureIn(Samples.failure("a", "x".repeat(10_000))).get("but").asText();

        assertThat(but).hasSizeLessThanOrEqualTo(4_096).endsWith("x ... (cut: 5,968 more characters)");
    }

    @Test
    void secrets_are_stars() {
        Failure failure = Samples.failure("a", "redis://ann:hunter2@host refused password=hunter2");
        Cell cell = Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, Samples.red("KVT-05", Verdict.FAIL, failure));
        ColumnResult column = Samples.missing("redis", "nats://bob:hunter2@host refused", "export X=a://b:hunter2@c");

        String json = MatrixJson.text(Samples.matrix(List.of(column), List.of(cell), "token=hunter2"));

        assertThat(json).doesNotContain("hunter2").contains("redis://ann:***@host refused password=***");
    }

    private static JsonNode failureIn(Failure failure) throws IOException {
        Cell cell = Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, Samples.red("KVT-05", Verdict.FAIL, failure));
        String json = MatrixJson.text(Samples.matrix(List.of(Samples.redis()), List.of(cell)));
        return MAPPER.readTree(json).at("/cells/0/behaviours/0/failure");
    }

    private static Matrix green() {
        ColumnResult.Attempt passedOver = new ColumnResult.Attempt("external", "no URL is set");
        ColumnResult redis = new ColumnResult(
                "redis",
                "redis",
                "Redis",
                Optional.of("7.0.15"),
                Optional.of("process"),
                0,
                true,
                Optional.empty(),
                List.of(passedOver),
                List.of());
        BehaviourResult behaviour = new BehaviourResult(
                "KVB-06",
                "getting a key that was never set finds nothing",
                Verdict.PASS,
                0.1234,
                Optional.empty(),
                Optional.empty(),
                List.of());
        Cell cell = new Cell(
                "redis",
                "keyvalue_basic",
                "KeyValue",
                Verdict.PASS,
                Claimed.by("native", "GET and SET", Map.of("durable", true, "maxKeyBytes", 512L, "order", "none")),
                Optional.empty(),
                0,
                List.of(behaviour));
        Instant started = Instant.parse("2026-11-21T12:00:00Z");
        return new Matrix("0.1.0", started, 0, "everything", List.of(redis), List.of(cell), List.of());
    }
}
