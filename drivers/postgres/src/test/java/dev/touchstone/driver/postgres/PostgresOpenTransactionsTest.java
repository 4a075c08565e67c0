package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Unique;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Transactions that are open, and what others notice of them. */
class PostgresOpenTransactionsTest extends RecordsBench {

    record Seat(
            @Key String id,
            @Unique @Nullable String guest,
            @Nullable Integer row) {}

    record Coat(@Key String id, @References(Seat.class) String seat) {}

    private static final Model SEAT = Model.of(Seat.class);
    private static final Model COAT = Model.of(Coat.class);
    private static final Duration SOON = Duration.ofSeconds(3);

    private static Row seat(String id, @Nullable String guest) {
        return Row.empty().with("id", id).with("guest", guest);
    }

    private static Row coat(String id, String seat) {
        return Row.empty().with("id", id).with("seat", seat);
    }

    private RecordsTransaction begin() {
        return bench.open(RecordsTransactional.class).begin();
    }

    private static RecordsBasic in(RecordsTransaction open) {
        return open.open(RecordsBasic.class);
    }

    @Test
    void who_only_reads_never_waits_however_many_are_open() {
        RecordsBasic outside = ready(SEAT, COAT);
        outside.create(SEAT, seat("a", null));
        List<RecordsTransaction> open = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            open.add(begin());
            in(open.get(i)).create(SEAT, seat("s" + i, "guest" + i));
        }
        in(open.get(0)).update(SEAT, "a", Row.empty().with("row", 1));
        long begun = System.nanoTime();
        assertThat(outside.count(SEAT)).isEqualTo(1);
        assertThat(outside.get(SEAT, "a").orElseThrow().get("row")).isNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        open.forEach(RecordsTransaction::close);
        assertThat(outside.count(SEAT)).isEqualTo(1);
    }

    @Test
    void two_who_change_one_record_are_in_conflict_at_once_and_the_other_commits() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, seat("a", null));
        try (RecordsTransaction one = begin();
                RecordsTransaction other = begin()) {
            in(one).get(SEAT, "a");
            in(other).get(SEAT, "a");
            in(one).update(SEAT, "a", Row.empty().with("row", 1));
            long begun = System.nanoTime();
            refused(
                    FailureKind.CONFLICT,
                    () -> in(other).update(SEAT, "a", Row.empty().with("row", 2)));
            refused(FailureKind.CONFLICT, () -> in(other).delete(SEAT, "a"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            one.commit();
            refused(
                    FailureKind.CONFLICT,
                    () -> in(other).update(SEAT, "a", Row.empty().with("row", 2)));
        }
        assertThat(outside.get(SEAT, "a").orElseThrow().get("row")).isEqualTo(1);
    }

    @Test
    void who_would_be_the_second_to_wait_for_a_record_is_in_conflict_too() throws Exception {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, seat("a", null));
        try (Sql watcher = Sql.to(bench.server());
                RecordsTransaction one = begin();
                RecordsTransaction last = begin()) {
            in(one).update(SEAT, "a", Row.empty().with("row", 1));
            CompletableFuture<Row> first = CompletableFuture.supplyAsync(
                    () -> outside.update(SEAT, "a", Row.empty().with("row", 2)));
            await().until(() -> watcher.waiting() > 0);
            long begun = System.nanoTime();
            refused(
                    FailureKind.CONFLICT,
                    () -> in(last).update(SEAT, "a", Row.empty().with("row", 3)));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            one.commit();
            assertThat(first.join().get("row")).isEqualTo(2);
        }
    }

    @Test
    void a_lock_that_is_about_no_row_is_waited_for_and_no_conflict() throws Exception {
        RecordsBasic outside = ready(SEAT);
        String table = new PostgresTable("t1".getBytes(UTF_8), SEAT).sql();
        try (Sql holder = Sql.to(bench.server());
                RecordsTransaction open = begin()) {
            holder.run("BEGIN; LOCK TABLE " + table + " IN SHARE MODE");
            refused(FailureKind.TIMEOUT, () -> in(open).create(SEAT, seat("a", null)));
            holder.run("COMMIT");
            in(open).create(SEAT, seat("b", null));
            open.commit();
        }
        assertThat(outside.count(SEAT)).isEqualTo(1);
    }

    @Test
    void two_that_rely_on_what_the_other_writes_do_not_both_commit() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, seat("a", null));
        outside.create(SEAT, seat("b", null));
        try (RecordsTransaction one = begin();
                RecordsTransaction other = begin()) {
            for (RecordsTransaction each : List.of(one, other)) {
                in(each).get(SEAT, "a");
                in(each).get(SEAT, "b");
            }
            in(one).update(SEAT, "a", Row.empty().with("row", 1));
            in(other).update(SEAT, "b", Row.empty().with("row", 1));
            one.commit();
            refused(FailureKind.CONFLICT, other::commit);
        }
        assertThat(outside.get(SEAT, "b").orElseThrow().get("row")).isNull();
    }

    @Test
    void two_who_have_nothing_in_common_both_commit() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, seat("a", null));
        outside.create(SEAT, seat("b", null));
        try (RecordsTransaction one = begin();
                RecordsTransaction other = begin()) {
            in(one).get(SEAT, "a");
            in(other).get(SEAT, "b");
            in(one).update(SEAT, "a", Row.empty().with("row", 1));
            in(other).update(SEAT, "b", Row.empty().with("row", 1));
            one.commit();
            other.commit();
        }
        assertThat(outside.get(SEAT, "b").orElseThrow().get("row")).isEqualTo(1);
    }

    @Test
    void two_who_make_and_look_at_records_of_their_own_both_commit() {
        RecordsBasic outside = ready(SEAT);
        try (RecordsTransaction one = begin();
                RecordsTransaction other = begin()) {
            for (int i = 0; i < 3; i++) {
                in(one).create(SEAT, seat("a" + i, "a" + i));
                assertThat(in(one).get(SEAT, "a" + i)).isPresent();
                in(other).create(SEAT, seat("b" + i, "b" + i));
                assertThat(in(other).get(SEAT, "b" + i)).isPresent();
            }
            one.commit();
            other.commit();
        }
        assertThat(outside.count(SEAT)).isEqualTo(6);
    }

    @Test
    void what_was_read_and_then_changed_made_or_removed_by_others_is_a_conflict() {
        RecordsBasic outside = ready(SEAT);
        List<Runnable> changes = List.of(
                () -> outside.update(SEAT, "a", Row.empty().with("row", 1)),
                () -> outside.delete(SEAT, "a"),
                () -> outside.create(SEAT, seat("a", "ann")),
                () -> outside.create(SEAT, seat("z", null)));
        outside.create(SEAT, seat("a", null));
        for (Runnable change : changes) {
            try (RecordsTransaction open = begin()) {
                in(open).get(SEAT, "a");
                in(open).count(SEAT);
                in(open).create(SEAT, seat("b", null));
                change.run();
                refused(FailureKind.CONFLICT, open::commit);
            }
            assertThat(outside.get(SEAT, "b")).isEmpty();
        }
    }

    @Test
    void what_it_changed_itself_and_what_it_did_not_read_are_none() {
        RecordsBasic outside = ready(SEAT, COAT);
        outside.create(SEAT, seat("a", null));
        outside.create(SEAT, seat("b", null));
        try (RecordsTransaction open = begin()) {
            in(open).update(SEAT, "a", Row.empty().with("row", 1));
            in(open).delete(SEAT, "b");
            assertThat(in(open).count(SEAT)).isEqualTo(1);
            in(open).create(COAT, coat("c", "a"));
            outside.create(COAT, coat("d", "a"));
            open.commit();
        }
        assertThat(outside.count(COAT)).isEqualTo(2);
    }

    @Test
    void a_reference_is_looked_at_at_once_and_what_was_refused_is_not_part_of_one_that_goes_on() {
        RecordsBasic outside = ready(SEAT, COAT);
        outside.create(SEAT, seat("a", null));
        try (RecordsTransaction open = begin()) {
            refused(FailureKind.VALIDATION, () -> in(open).create(COAT, coat("c", "none")));
            in(open).create(SEAT, seat("b", null));
            in(open).create(COAT, coat("c", "b"));
            refused(FailureKind.VALIDATION, () -> in(open).delete(SEAT, "b"));
            refused(FailureKind.VALIDATION, () -> in(open).clear(SEAT));
            open.commit();
        }
        assertThat(outside.count(SEAT)).isEqualTo(2);
        assertThat(outside.count(COAT)).isEqualTo(1);
    }

    @Test
    void a_point_that_is_gone_is_not_found_and_others_still_work() {
        RecordsBasic outside = ready(SEAT);
        try (RecordsTransaction open = begin()) {
            RecordsTransaction.Savepoint first = open.savepoint();
            in(open).create(SEAT, seat("a", null));
            RecordsTransaction.Savepoint second = open.savepoint();
            in(open).create(SEAT, seat("b", null));
            first.rollback();
            refused(FailureKind.NOT_FOUND, second::rollback);
            in(open).create(SEAT, seat("c", null));
            first.rollback();
            in(open).create(SEAT, seat("d", null));
            open.commit();
            refused(FailureKind.NOT_FOUND, first::rollback);
        }
        assertThat(outside.get(SEAT, "d")).isPresent();
        assertThat(outside.count(SEAT)).isEqualTo(1);
    }
}
