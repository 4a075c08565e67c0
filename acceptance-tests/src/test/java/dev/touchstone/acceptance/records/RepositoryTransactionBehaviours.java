package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackFixture;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.OpenRecords;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Needs;
import java.util.List;

/** What repositories promise of transactions. */
interface RepositoryTransactionBehaviours {

    private static PackFixture version(DomainFixtures domain, String version) {
        return domain.pack("core").withRef("core").withVersion(version);
    }

    @Behaviour("REP-34")
    @OnTheDomain
    @Needs({"records_unique", "records_query", "records_transactional"})
    default void a_pack_and_its_actions_are_there_together_after_a_commit(
            PackRepository packs, ActionRepository actions, DomainFixtures domain, AllRecords records) {
        Pack pack = domain.pack("core").build();
        records.inTransaction(List.of(Pack.class, Action.class), open -> {
            new PackRepository(open.of(Pack.class)).add(pack);
            new ActionRepository(open.of(Action.class))
                    .add(domain.action("run").in(pack).build());
            assertThat(packs.count()).isZero();
        });

        assertThat(packs.find(pack.id())).isPresent();
        assertThat(actions.of(pack)).hasSize(1);
    }

    @Behaviour("REP-35")
    @OnTheDomain
    @Needs({"records_unique", "records_query", "records_transactional"})
    default void a_rollback_leaves_nothing_of_a_pack_and_its_actions(
            PackRepository packs, ActionRepository actions, DomainFixtures domain, AllRecords records) {
        Pack pack = domain.pack("core").build();
        OpenRecords open = records.begin(Pack.class, Action.class);
        new PackRepository(open.of(Pack.class)).add(pack);
        new ActionRepository(open.of(Action.class))
                .add(domain.action("run").in(pack).build());
        open.rollback();

        assertThat(packs.count()).isZero();
        assertThat(actions.list()).isEmpty();
        packs.add(pack);
    }

    @Behaviour("REP-36")
    @OnTheDomain
    @Needs({"records_unique", "records_query", "records_transactional"})
    default void a_refusal_within_a_transaction_takes_back_what_was_done_before_it(
            PackRepository packs, DomainFixtures domain, AllRecords records) {
        Pack there = version(domain, "1.0.0").create();

        records.expectFailure(
                DUPLICATE_KEY,
                () -> records.inTransaction(Pack.class, open -> {
                    PackRepository inside = new PackRepository(open.of(Pack.class));
                    inside.add(version(domain, "2.0.0").build());
                    inside.change(there, values(Pack::name, "changed"));
                    inside.add(version(domain, "1.0.0").build());
                }));
        assertThat(packs.list()).containsExactly(there);
    }

    @Behaviour("REP-37")
    @OnTheDomain
    @Needs({"records_unique", "records_query", "records_transactional"})
    default void a_rollback_brings_back_actions_as_they_were(
            ActionRepository actions, DomainFixtures domain, AllRecords records) {
        Pack pack = domain.pack("core").create();
        Action kept = domain.action("keep").in(pack).withRef("a").create();
        Action removed = domain.action("remove").in(pack).withRef("b").create();
        OpenRecords open = records.begin(Action.class);
        ActionRepository inside = new ActionRepository(open.of(Action.class));
        inside.change(kept, values(Action::enabled, false));
        inside.remove(removed);
        open.rollback();

        assertThat(actions.enabled(pack)).containsExactly(kept, removed);
    }
}
