package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Transactions that nobody ends: their client is gone, or forgot them. */
class PostgresForgottenTransactionsTest extends RecordsBench {

    record Seat(
            @Key String id,
            @Nullable String guest,
            @Nullable Integer row) {}

    private static final Model SEAT = Model.of(Seat.class);

    private RecordsTransaction begin() {
        return bench.open(RecordsTransactional.class).begin();
    }

    private static RecordsBasic in(RecordsTransaction open) {
        return open.open(RecordsBasic.class);
    }

    @Test
    void one_that_a_dead_client_left_open_holds_up_nobody() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, Row.empty().with("id", "a"));
        Backend own = bench.server().open();
        RecordsTransaction left = own.in("t1").open(RecordsTransactional.class).begin();
        in(left).update(SEAT, "a", Row.empty().with("row", 1));
        own.close();
        refused(FailureKind.UNAVAILABLE, () -> in(left).get(SEAT, "a"));
        refused(FailureKind.UNAVAILABLE, left::commit);
        left.close();
        outside.update(SEAT, "a", Row.empty().with("guest", "ann"));
        assertThat(outside.get(SEAT, "a").orElseThrow().get("row")).isNull();
    }

    @Test
    void one_that_lies_idle_ends_and_others_go_on() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, Row.empty().with("id", "a"));
        RecordsTransaction forgotten = begin();
        in(forgotten).update(SEAT, "a", Row.empty().with("row", 1));
        long begun = System.nanoTime();
        await().ignoreExceptions()
                .untilAsserted(() -> outside.update(SEAT, "a", Row.empty().with("guest", "ann")));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        refused(Set.of(FailureKind.UNAVAILABLE), () -> in(forgotten).get(SEAT, "a"));
        refused(Set.of(FailureKind.UNAVAILABLE), forgotten::commit);
        forgotten.close();
        assertThat(outside.get(SEAT, "a").orElseThrow().get("row")).isNull();
    }

    @Test
    void a_closed_client_begins_none() {
        Backend own = bench.server().open();
        RecordsTransactional transactions = own.in("t1").open(RecordsTransactional.class);
        own.close();
        refused(FailureKind.UNAVAILABLE, transactions::begin);
    }

    @Test
    void those_that_were_abandoned_leave_room_for_others() {
        RecordsBasic outside = ready(SEAT);
        outside.create(SEAT, Row.empty().with("id", "a"));
        for (int i = 0; i < 32; i++) {
            in(begin()).get(SEAT, "a");
        }
        await().ignoreExceptions().untilAsserted(() -> {
            try (RecordsTransaction open = begin()) {
                in(open).update(SEAT, "a", Row.empty().with("row", 1));
                open.commit();
            }
        });
        assertThat(outside.get(SEAT, "a").orElseThrow().get("row")).isEqualTo(1);
    }
}
