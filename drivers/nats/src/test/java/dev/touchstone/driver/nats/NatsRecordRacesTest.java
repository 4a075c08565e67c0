package dev.touchstone.driver.nats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several clients at once, where one write is more than one message. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NatsRecordRacesTest {

    private static final Model MEMBER = Model.of(Models.Member.class);
    private static final Model PACK = Model.of(Models.Pack.class);
    private static final Model ACTION = Model.of(Models.Action.class);

    private final Bench bench = Bench.of(new NatsBackendProvider());
    private final Backend other = bench.server().open();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final RecordsBasic here = bench.open(RecordsBasic.class);
    private final RecordsBasic there = other.in("t1").open(RecordsBasic.class);

    /** Lets so many act at once. @return the kinds of their failures */
    private List<FailureKind> together(int count, IntConsumer act) {
        List<CompletableFuture<Optional<FailureKind>>> acts = IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> failure(act, i), threads))
                .toList();
        return acts.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FailureKind> failure(IntConsumer act, int i) {
        try {
            act.accept(i);
            return Optional.empty();
        } catch (BackendException refused) {
            return Optional.of(refused.kind());
        }
    }

    private RecordsBasic client(int i) {
        return i % 2 == 0 ? here : there;
    }

    @Test
    void no_child_is_without_its_parent_while_parents_go() {
        List.of(PACK, ACTION).forEach(here::setUp);
        for (int round = 0; round < 15; round++) {
            String pack = "p" + round;
            here.create(PACK, Row.empty().with("ref", pack));
            List<FailureKind> failures = together(8, i -> {
                if (i == 3) {
                    assertThat(there.delete(PACK, pack)).isTrue();
                } else {
                    client(i).create(ACTION, Row.empty().with("ref", pack + i).with("pack", pack));
                }
            });
            assertThat(failures).allMatch(FailureKind.VALIDATION::equals);
            assertThat(there.all(ACTION, 100, Optional.empty()).items()).isEmpty();
            assertThat(here.get(PACK, pack)).isEmpty();
        }
    }

    @Test
    void a_unique_value_that_many_pass_around_has_one_owner() {
        here.setUp(MEMBER);
        for (int i = 0; i < 8; i++) {
            here.create(MEMBER, member("m" + i, null, i));
        }
        for (int round = 0; round < 10; round++) {
            List<FailureKind> failures = together(
                    8, i -> client(i).update(MEMBER, "m" + i, Row.empty().with("email", "one@b")));
            assertThat(failures).hasSize(7).allMatch(FailureKind.DUPLICATE_KEY::equals);
            List<Row> owners = owners();
            assertThat(owners).hasSize(1);
            assertThat(bench.open(RecordsUnique.class).find(MEMBER, Row.empty().with("email", "one@b")))
                    .contains(owners.get(0));
            String owner = String.valueOf(owners.get(0).get("id"));
            there.update(MEMBER, owner, Row.empty().with("email", null));
        }
    }

    private List<Row> owners() {
        return there.all(MEMBER, 100, Optional.empty()).items().stream()
                .filter(row -> "one@b".equals(row.get("email")))
                .toList();
    }

    @Test
    void of_bulks_that_overlap_each_is_there_whole_or_not_at_all() {
        here.setUp(MEMBER);
        RecordsBulk bulkHere = bench.open(RecordsBulk.class);
        RecordsBulk bulkThere = other.in("t1").open(RecordsBulk.class);
        List<FailureKind> failures = together(6, i -> {
            List<Row> rows = new ArrayList<>(List.of(member("shared" + i % 3, null, i)));
            IntStream.range(0, 20).forEach(k -> rows.add(member("b" + i + "." + k, null, 100 * (i + 1) + k)));
            assertThat((i % 2 == 0 ? bulkHere : bulkThere)
                            .createAll(MEMBER, rows)
                            .failure())
                    .isEmpty();
        });
        assertThat(failures).hasSize(3).allMatch(FailureKind.DUPLICATE_KEY::equals);
        assertThat(here.all(MEMBER, 1000, Optional.empty()).items().stream()
                        .map(row -> String.valueOf(row.get("id")))
                        .filter(id -> id.startsWith("b"))
                        .collect(Collectors.groupingBy(id -> id.substring(0, 2), Collectors.counting()))
                        .values())
                .hasSize(3)
                .allMatch(count -> count == 20);
    }

    private static Row member(String id, @org.jspecify.annotations.Nullable String email, int ref) {
        return Row.empty().with("id", id).with("email", email).with("pack", "p").with("ref", "r" + ref);
    }

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        threads.shutdown();
        other.close();
        bench.close();
    }
}
