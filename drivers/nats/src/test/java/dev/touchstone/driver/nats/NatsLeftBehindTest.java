package dev.touchstone.driver.nats;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.driver.nats.NatsTicket.Outcome;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What others see of a client that vanished in the middle of a write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NatsLeftBehindTest {

    private static final Model MEMBER = Model.of(Models.Member.class);
    private static final Row EMAIL = Row.empty().with("email", "a@b");

    private final Bench bench = Bench.of(new NatsBackendProvider());
    private final NatsSession vanishing =
            NatsSession.open(bench.server().sut().url(), new OpenOptions("r1", TestServer.DEADLINE, Clock.systemUTC()));
    private final RecordsBasic members = bench.open(RecordsBasic.class);
    private final RecordsUnique unique = bench.open(RecordsUnique.class);

    @BeforeEach
    void setUp() {
        members.setUp(MEMBER);
    }

    private static Row member(String id, String ref) {
        return EMAIL.with("id", id).with("pack", "p").with("ref", ref);
    }

    /** Drafts a creation and then does no more. @return the ticket that was to decide */
    private NatsTicket vanishWhileCreating(Row row) {
        NatsRecords records = new NatsRecords(vanishing.namespace("t1"));
        return records.nats().run("create", MEMBER.name(), deadline -> {
            NatsUnit unit = new NatsUnit(records.nats(), deadline);
            NatsWriting writing = new NatsWriting("create", MEMBER, unit);
            writing.create(row);
            assertThat(writing.write()).hasSize(1);
            for (Map.Entry<String, Optional<String>> change : unit.changes().entrySet()) {
                NatsCell cell = unit.cell(change.getKey());
                byte[] draft = cell.drafted(unit.turn().ticket(), change.getValue());
                assertThat(deadline.await(records.nats().messages().put(cell.name(), draft, cell.revision())))
                        .isTrue();
            }
            return unit.turn().ticket();
        });
    }

    private void decide(NatsTicket ticket, Outcome outcome) {
        assertThat(isFirstToDecide(ticket, outcome)).isTrue();
    }

    private boolean isFirstToDecide(NatsTicket ticket, Outcome outcome) {
        NatsNamespace nats = vanishing.namespace("t1");
        return nats.run(
                "decide",
                "ticket",
                deadline ->
                        deadline.await(nats.messages().put(ticket.place(), ticket.saying(outcome), ticket.begun())));
    }

    @Test
    void what_nobody_decided_is_not_there_and_blocks_nobody() {
        NatsTicket open = vanishWhileCreating(member("ann", "1"));
        assertThat(members.get(MEMBER, "ann")).isEmpty();
        assertThat(members.count(MEMBER)).isZero();
        assertThat(unique.find(MEMBER, EMAIL)).isEmpty();
        assertThat(members.delete(MEMBER, "ann")).isFalse();

        Row bob = members.create(MEMBER, member("bob", "1"));
        assertThat(unique.find(MEMBER, EMAIL)).contains(bob);
        refused(FailureKind.DUPLICATE_KEY, () -> members.create(MEMBER, member("ann", "1")));
        assertThat(isFirstToDecide(open, Outcome.DONE))
                .as("it was only slow, and comes too late")
                .isFalse();
        assertThat(bench.open(RecordsQuery.class)
                        .query(MEMBER, Query.of(new Filter.All()))
                        .items())
                .containsExactly(bob);
    }

    @Test
    void what_was_decided_is_there_though_nobody_tidied_up() {
        decide(vanishWhileCreating(member("ann", "1")), Outcome.DONE);
        Row ann = members.get(MEMBER, "ann").orElseThrow();
        assertThat(members.all(MEMBER, 10, Optional.empty()).items()).containsExactly(ann);
        assertThat(unique.find(MEMBER, EMAIL)).contains(ann);
        refused(FailureKind.DUPLICATE_KEY, () -> members.create(MEMBER, member("bob", "2")));
        Row next = members.update(MEMBER, "ann", Row.empty().with("visits", 1).with("email", "c@d"));
        assertThat(members.get(MEMBER, "ann")).contains(next);
        Row bob = members.create(MEMBER, member("bob", "2"));
        assertThat(unique.find(MEMBER, EMAIL)).contains(bob);
        assertThat(members.delete(MEMBER, "ann")).isTrue();
    }

    @Test
    void what_was_undone_was_never_there() {
        decide(vanishWhileCreating(member("ann", "1")), Outcome.UNDONE);
        assertThat(members.get(MEMBER, "ann")).isEmpty();
        assertThat(unique.find(MEMBER, EMAIL)).isEmpty();
        members.clear(MEMBER);
        Row ann = members.create(MEMBER, member("ann", "1"));
        assertThat(members.all(MEMBER, 10, Optional.empty()).items()).isEqualTo(List.of(ann));
    }

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        vanishing.close();
        bench.close();
    }
}
