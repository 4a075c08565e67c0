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
import dev.touchstone.junit.Behaviour;
import java.util.List;
import java.util.Map;

/** What a repository promises of one action: it is added, found, changed and removed. */
interface RepositoryActionBehaviours {

    @Behaviour("REP-07")
    @OnTheDomain
    default void an_action_that_is_added_is_found_by_its_id_and_in_its_pack(
            ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action action = domain.action("run")
                .in(pack)
                .withRef("run")
                .withParameters(Map.of("cmd", List.of("ls", "-l")))
                .build();
        Action added = actions.add(action);

        assertThat(actions.find(action.id())).contains(added);
        assertThat(actions.find(pack, "run")).contains(added);
        assertThat(added.parameters()).isEqualTo(action.parameters());
        assertThat(added.enabled()).isTrue();
    }

    @Behaviour("REP-08")
    @OnTheDomain
    default void an_action_that_is_not_there_is_not_found_nor_that_of_another_pack(
            ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Pack other = domain.pack("other").create();
        domain.action("run").in(pack).withRef("run").create();

        assertThat(actions.find("run")).isEmpty();
        assertThat(actions.find(pack, "Run")).isEmpty();
        assertThat(actions.find(other, "run")).isEmpty();
    }

    @Behaviour("REP-09")
    @OnTheDomain
    default void an_action_that_is_changed_is_found_changed_and_updated_later(
            ActionRepository actions, DomainFixtures domain) {
        Action action = domain.action("run").create();
        Action changed = actions.change(action, values(Action::name, "Run it"));

        assertThat(changed.name()).isEqualTo("Run it");
        assertThat(actions.find(action.id())).contains(changed);
        assertThat(changed.updatedAt()).isAfter(action.updatedAt());
    }

    @Behaviour("REP-10")
    @OnTheDomain
    default void an_action_that_is_removed_is_found_no_more_and_its_pack_stays(
            PackRepository packs, ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        Action action = domain.action("run").in(pack).create();
        actions.remove(action);

        assertThat(actions.find(action.id())).isEmpty();
        assertThat(actions.of(pack)).isEmpty();
        assertThat(packs.find(pack.id())).contains(pack);
    }

    @Behaviour("REP-11")
    @OnTheDomain
    default void an_action_of_no_pack_is_refused_by_name(ActionRepository actions, DomainFixtures domain) {
        domain.action("run")
                .fixture()
                .with(Action::pack, "nowhere")
                .expectCreateFailure(VALIDATION)
                .onModel(Action.class)
                .onFields("pack");
        assertThat(actions.list()).isEmpty();
    }
}
