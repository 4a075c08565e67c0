package dev.touchstone.acceptance.records;

import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.junit.Behaviour;
import java.util.List;

/** What repositories promise of what packs need, and of actions by pack, runner and leave. */
interface RepositoryFinderBehaviours {

    @Behaviour("REP-41")
    @OnTheDomain
    default void what_a_pack_depends_on_keeps_its_order_and_is_found(PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("a")
                .withRef("web")
                .dependingOn("core", "auth", "http")
                .create();
        domain.pack("b").withRef("other").dependingOn("core-extra").create();

        assertThat(packs.find(pack.id()).orElseThrow().dependencies()).containsExactly("core", "auth", "http");
        assertThat(packs.dependingOn("core")).containsExactly(pack);
        assertThat(packs.dependingOn("cor")).isEmpty();
    }

    @Behaviour("REP-42")
    @OnTheDomain
    default void python_requirements_come_back_as_they_were_written_and_are_found(
            PackRepository packs, DomainFixtures domain) {
        String range = "requests>=2.0,<3; python_version < '4'";
        Pack pack =
                domain.pack("a").requiring(range, "six", "lxml[html]==4.9.*").create();
        domain.pack("b").requiring("requests").create();

        assertThat(pack.pythonRequirements()).containsExactly(range, "six", "lxml[html]==4.9.*");
        assertThat(packs.requiring(range)).containsExactly(pack);
        assertThat(packs.requiring("python_version < '4'")).isEmpty();
    }

    @Behaviour("REP-43")
    @OnTheDomain
    default void lists_that_are_empty_stay_so_and_another_list_takes_the_place_of_one(
            PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        assertThat(pack.dependencies()).isEmpty();
        assertThat(pack.pythonRequirements()).isEmpty();
        packs.change(pack, values(Pack::dependencies, List.of("a", "b")));
        packs.change(pack, values(Pack::dependencies, List.of("c")));
        assertThat(packs.find(pack.id()).orElseThrow().dependencies()).containsExactly("c");

        assertThat(packs.change(pack, values(Pack::dependencies, List.of())).dependencies())
                .isEmpty();
        assertThat(packs.dependingOn("c")).isEmpty();
    }

    @Behaviour("REP-44")
    @OnTheDomain
    default void the_actions_of_a_pack_are_found_and_those_of_no_other(
            ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action copy = domain.action("b").in(pack).withRef("copy").create();
        Action list = domain.action("a").in(pack).withRef("list").create();
        domain.action("c").withRef("copy").create();

        assertThat(actions.of(pack)).containsExactly(copy, list);
        assertThat(actions.count(pack)).isEqualTo(2);
    }

    @Behaviour("REP-45")
    @OnTheDomain
    default void a_pack_without_actions_has_none(ActionRepository actions, DomainFixtures domain) {
        domain.action("run").create();
        Pack empty = domain.pack("empty").create();

        assertThat(actions.of(empty)).isEmpty();
        assertThat(actions.enabled(empty)).isEmpty();
        assertThat(actions.count(empty)).isZero();
    }

    @Behaviour("REP-46")
    @OnTheDomain
    default void actions_are_found_by_exactly_their_runner_type(ActionRepository actions, DomainFixtures domain) {
        Action shell = domain.action("a").runBy("shell").create();
        Action python = domain.action("b").runBy("python").create();
        domain.action("c").runBy("python-script").create();
        domain.action("d").runBy("Python").create();

        assertThat(actions.runBy("shell")).containsExactly(shell);
        assertThat(actions.runBy("python")).containsExactly(python);
        assertThat(actions.runBy("ruby")).isEmpty();
    }

    @Behaviour("REP-47")
    @OnTheDomain
    default void only_enabled_actions_are_found_as_such(ActionRepository actions, DomainFixtures domain) {
        Action on = domain.action("on").create();
        domain.action("off").disabled().create();

        assertThat(actions.enabled()).containsExactly(on);
    }

    @Behaviour("REP-48")
    @OnTheDomain
    default void the_enabled_actions_of_a_pack_are_those_that_are_both(
            ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action on = domain.action("on").in(pack).create();
        domain.action("off").in(pack).disabled().create();
        domain.action("elsewhere").create();

        assertThat(actions.enabled(pack)).containsExactly(on);
    }

    @Behaviour("REP-49")
    @OnTheDomain
    default void an_action_that_is_disabled_is_found_as_enabled_when_it_is_so_again(
            ActionRepository actions, DomainFixtures domain) {
        Action action = domain.action("run").create();
        actions.change(action, values(Action::enabled, false));
        assertThat(actions.enabled()).isEmpty();
        Action again = actions.change(action, values(Action::enabled, true));

        assertThat(actions.enabled()).containsExactly(again);
    }
}
