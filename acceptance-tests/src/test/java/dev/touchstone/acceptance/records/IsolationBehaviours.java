package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.UNSUPPORTED;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.dsl.Client;
import dev.touchstone.dsl.Clients;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.fixtures.Fixtures;
import dev.touchstone.dsl.fixtures.TestTransaction;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Needs;

/** What fixtures promise of who sees what they make, and of what is left. */
interface IsolationBehaviours {

    private static void changeMuch(TestTransaction inside, Pack there) {
        DomainFixtures domain = new DomainFixtures(inside.fixtures());
        Pack added = domain.pack("new").withRef("new").create();
        inside.of(Pack.class).updateAndVerify(there.id(), values(Pack::name, "changed"));
        domain.pack("new").fixture().with(Pack::ref, "new").expectCreateFailure(DUPLICATE_KEY);
        Action action = domain.action("in there").in(added).create();

        TestTransaction.Savepoint point = inside.savepoint();
        inside.of(Pack.class).deleteAndVerify(added);
        domain.action("later").create();
        point.rollback();
        assertThat(inside.of(Action.class).allModels()).extracting(Action::id).containsExactly(action.id());
        assertThat(inside.of(Pack.class).getAndVerifyExists(there.id()).name()).isEqualTo("changed");
        assertThat(inside.of(Pack.class).countModels()).isEqualTo(2);
    }

    @Behaviour("FIX-07")
    @Needs("records_unique")
    default void what_is_done_in_a_test_transaction_is_unseen_outside_and_gone_at_its_end(
            Fixtures fixtures, DomainFixtures domain, AllRecords records) {
        Pack there = domain.pack("there").withRef("there").create();
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatThrownBy(() -> {
                    try (TestTransaction inside = fixtures.testTransaction(Action.class)) {
                        changeMuch(inside, there);
                        assertThat(records.of(Pack.class).allModels()).containsExactly(there);
                        assertThat(records.of(Action.class).countModels()).isZero();
                        throw enough;
                    }
                })
                .isSameAs(enough);
        assertThat(records.of(Pack.class).allModels()).containsExactly(there);
        assertThat(records.of(Action.class).countModels()).isZero();
        domain.pack("new").withRef("new").create(); // what was unique in there is free
    }

    @Behaviour("FIX-08")
    @Needs("records_unique")
    default void code_that_commits_in_a_test_transaction_is_refused_and_nothing_gets_out(
            Fixtures fixtures, AllRecords records) {
        try (TestTransaction inside = fixtures.testTransaction(Pack.class)) {
            Records<Pack> packs = inside.of(Pack.class);
            Pack pack = inside.fixtures().of(Pack.class).create();
            records.expectFailure(UNSUPPORTED, () -> packs.inTransaction(open -> open.delete(pack)));
            records.expectFailure(UNSUPPORTED, packs::begin);
            packs.getAndVerifyExists(pack.id());
            assertThat(records.of(Pack.class).countModels()).isZero();
        }
        assertThat(records.of(Pack.class).countModels()).isZero();
    }

    @BehaviourForRandom(value = "FIX-10", of = AnySeed.class, cases = 1)
    @Contended
    @Needs("records_unique")
    default void tests_side_by_side_do_not_see_each_other(long seed, Namespaces namespaces) {
        namespaces.crowd().together(8, number -> {
            Neighbour neighbour = new Neighbour(namespaces.named("class " + number), seed + number);
            return neighbour.runAll(50);
        });
    }

    @Behaviour("FIX-12")
    @Needs("records_unique")
    default void what_a_client_left_open_is_gone_and_what_a_live_one_has_stays(
            Fixtures fixtures, Clients clients, AllRecords records) {
        records.of(Pack.class).setUp();
        try (TestTransaction live = fixtures.testTransaction(Pack.class)) {
            Pack kept = live.fixtures().of(Pack.class).create();
            Client client = clients.another();
            TestTransaction left = client.open(Fixtures.class).testTransaction(Pack.class);
            left.fixtures()
                    .of(Pack.class)
                    .with(Pack::ref, "core")
                    .with(Pack::id, "core")
                    .create();
            left.abandon();
            client.close();

            assertThat(records.of(Pack.class).countModels()).isZero();
            fixtures.of(Pack.class)
                    .with(Pack::ref, "core")
                    .with(Pack::id, "core")
                    .create();
            live.of(Pack.class).getAndVerifyExists(kept.id());
        }
        assertThat(records.of(Pack.class).allModels()).extracting(Pack::id).containsExactly("core");
    }
}
