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
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;

/** What repositories promise of what must be unique. */
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
}
