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
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Needs;
import java.util.List;

/** What repositories promise of what must be unique, of transactions, and of the versions of a pack. */
interface RepositoryRuleBehaviours {

    private static PackFixture version(DomainFixtures domain, String version) {
        return domain.pack("core").withRef("core").withVersion(version);
    }

    @Behaviour("REP-27")
    @OnTheDomain
    default void a_second_pack_of_one_ref_and_version_is_refused_and_the_first_stays(
            PackRepository packs, DomainFixtures domain) {
        Pack first = version(domain, "1.0.0").create();

        version(domain, "1.0.0")
                .fixture()
                .expectCreateFailure(DUPLICATE_KEY)
                .onModel(Pack.class)
                .onFields("ref", "version");
        assertThat(packs.list()).containsExactly(first);
    }

    @Behaviour("REP-28")
    @OnTheDomain
    default void one_ref_in_two_versions_and_one_version_of_two_refs_are_added(
            PackRepository packs, DomainFixtures domain) {
        version(domain, "1.0.0").create();
        version(domain, "1.0.1").create();
        domain.pack("other").withRef("other").withVersion("1.0.0").create();

        assertThat(packs.count()).isEqualTo(3);
    }

    @Behaviour("REP-29")
    @OnTheDomain
    default void a_change_to_a_version_that_is_taken_is_refused(
            PackRepository packs, DomainFixtures domain, Records<Pack> records) {
        Pack first = version(domain, "1.0.0").create();
        Pack second = version(domain, "2.0.0").create();

        records.expectUpdateFailure(DUPLICATE_KEY, second, values(Pack::version, "1.0.0"))
                .onFields("ref", "version");
        assertThat(packs.versions("core")).containsExactly(first, second);
    }

    @Behaviour("REP-30")
    @OnTheDomain
    default void a_second_action_of_one_ref_in_a_pack_is_refused(ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action first = domain.action("run").in(pack).withRef("run").create();

        domain.action("run")
                .in(pack)
                .withRef("run")
                .fixture()
                .expectCreateFailure(DUPLICATE_KEY)
                .onModel(Action.class)
                .onFields("ref", "pack");
        assertThat(actions.of(pack)).containsExactly(first);
    }

    @Behaviour("REP-31")
    @OnTheDomain
    default void actions_of_one_ref_in_two_packs_are_added(ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Pack other = domain.pack("other").create();
        Action here = domain.action("run").in(pack).withRef("run").create();
        Action there = domain.action("run").in(other).withRef("run").create();

        assertThat(actions.find(pack, "run")).contains(here);
        assertThat(actions.find(other, "run")).contains(there);
    }

    @Behaviour("REP-32")
    @OnTheDomain
    default void moving_an_action_to_a_pack_that_has_its_ref_is_refused(
            ActionRepository actions, DomainFixtures domain, Records<Action> records) {
        Pack pack = domain.pack("core").create();
        Action here = domain.action("run").in(pack).withRef("run").create();
        Action there = domain.action("run").withRef("run").create();

        records.expectUpdateFailure(DUPLICATE_KEY, there, values(Action::pack, pack.id()))
                .onFields("ref", "pack");
        assertThat(actions.of(pack)).containsExactly(here);
        assertThat(actions.find(there.id())).contains(there);
    }

    @Behaviour("REP-33")
    @OnTheDomain
    default void the_ref_and_version_of_a_removed_pack_are_free_again(PackRepository packs, DomainFixtures domain) {
        packs.remove(version(domain, "1.0.0").create());
        Pack again = version(domain, "1.0.0").create();

        assertThat(packs.find("core", "1.0.0")).contains(again);
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

    @Behaviour("REP-38")
    @OnTheDomain
    default void the_versions_of_a_pack_are_listed_from_the_oldest(PackRepository packs, DomainFixtures domain) {
        List.of("1.10.0", "1.9.0", "2.0.0", "1.2.0")
                .forEach(version -> version(domain, version).create());
        domain.pack("core-extra").withRef("core-extra").withVersion("3.0.0").create();

        assertThat(packs.versions("core"))
                .extracting(Pack::version)
                .containsExactly("1.2.0", "1.9.0", "1.10.0", "2.0.0");
    }

    @Behaviour("REP-39")
    @OnTheDomain
    default void the_latest_version_is_so_by_its_numbers_and_not_as_a_text(
            PackRepository packs, DomainFixtures domain) {
        List.of("1.9.0", "1.10.0", "1.2.0")
                .forEach(version -> version(domain, version).create());

        assertThat(packs.latest("core").map(Pack::version)).contains("1.10.0");
    }

    @Behaviour("REP-40")
    @OnTheDomain
    default void without_its_latest_version_a_pack_has_the_one_before_and_without_any_none(
            PackRepository packs, DomainFixtures domain) {
        Pack old = version(domain, "1.9.0").create();
        Pack latest = version(domain, "1.10.0").create();
        packs.remove(latest);
        assertThat(packs.latest("core")).contains(old);
        packs.remove(old);

        assertThat(packs.latest("core")).isEmpty();
    }
}
