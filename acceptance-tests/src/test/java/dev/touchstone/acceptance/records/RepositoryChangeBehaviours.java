package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import java.util.List;
import java.util.Map;

/** What repositories promise of partial and full updates. */
interface RepositoryChangeBehaviours {

    @Behaviour("REP-50")
    @OnTheDomain
    default void a_partial_update_of_a_pack_changes_what_it_names_and_nothing_else(
            PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core")
                .withKeywords("a")
                .withConfig(Map.of("port", 80))
                .withDescription("old")
                .create();
        Pack changed = packs.change(pack, values(Pack::description, null).and(Pack::keywords, List.of("b")));

        assertThat(changed.description()).isNull();
        assertThat(changed.keywords()).containsExactly("b");
        assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields("description", "keywords", "updatedAt")
                .isEqualTo(pack);
    }

    @Behaviour("REP-51")
    @OnTheDomain
    default void a_partial_update_of_an_action_changes_what_it_names_and_nothing_else(
            ActionRepository actions, DomainFixtures domain) {
        Action action = domain.action("run")
                .disabled()
                .withParameters(Map.of("a", 1, "b", 2))
                .create();
        Action changed = actions.change(action, values(Action::parameters, Map.of("c", "3")));

        assertThat(changed.parameters()).isEqualTo(Map.of("c", "3"));
        assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields("parameters", "updatedAt")
                .isEqualTo(action);
    }

    @Behaviour("REP-52")
    @OnTheDomain
    default void a_full_update_of_a_pack_replaces_all_but_the_time_of_its_creation(
            PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core")
                .withDescription("old")
                .withKeywords("a")
                .withConfig(Map.of("port", 80))
                .create();
        Pack whole = domain.pack("core")
                .withVersion("2.0.0")
                .fixture()
                .with(Pack::id, pack.id())
                .build();
        Pack replaced = packs.replace(whole);

        assertThat(replaced.description()).isNull();
        assertThat(replaced.keywords()).isEmpty();
        assertThat(replaced.config()).isEmpty();
        assertThat(replaced.createdAt()).isEqualTo(pack.createdAt());
        assertThat(replaced.updatedAt()).isAfter(pack.updatedAt());
        assertThat(packs.list()).containsExactly(replaced);
    }

    @Behaviour("REP-53")
    @OnTheDomain
    default void a_full_update_of_an_action_replaces_all_of_it(ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action action = domain.action("run")
                .in(pack)
                .disabled()
                .withParameters(Map.of("a", 1))
                .create();
        Action whole = domain.action("go")
                .in(pack)
                .fixture()
                .with(Action::id, action.id())
                .build();
        Action replaced = actions.replace(whole);

        assertThat(replaced.enabled()).isTrue();
        assertThat(replaced.parameters()).isEmpty();
        assertThat(actions.of(pack)).containsExactly(replaced);
        assertThat(actions.find(pack, action.ref())).isEmpty();
    }

    @Behaviour("REP-54")
    @OnTheDomain
    default void moving_an_action_to_no_pack_is_refused_and_it_stays(
            ActionRepository actions, DomainFixtures domain, Records<Action> records) {
        Pack pack = domain.pack("core").create();
        Action action = domain.action("run").in(pack).create();

        records.expectUpdateFailure(VALIDATION, action, values(Action::pack, "nowhere"))
                .onFields("pack");
        assertThat(actions.of(pack)).containsExactly(action);
    }

    @Behaviour("REP-55")
    @OnTheDomain
    default void an_action_that_is_moved_is_in_its_new_pack_and_goes_with_that(
            PackRepository packs, ActionRepository actions, DomainFixtures domain) {
        Pack old = domain.pack("old").create();
        Pack pack = domain.pack("new").create();
        Action action = domain.action("run").in(old).create();
        Action moved = actions.change(action, values(Action::pack, pack.id()));

        assertThat(actions.of(old)).isEmpty();
        packs.remove(old);
        assertThat(actions.of(pack)).containsExactly(moved);
        packs.remove(pack);
        assertThat(actions.list()).isEmpty();
    }
}
