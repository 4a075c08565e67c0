package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.Enforcement;
import dev.touchstone.acceptance.records.domain.Event;
import dev.touchstone.acceptance.records.domain.Execution;
import dev.touchstone.acceptance.records.domain.Identity;
import dev.touchstone.acceptance.records.domain.Inquiry;
import dev.touchstone.acceptance.records.domain.Key;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.acceptance.records.domain.Rule;
import dev.touchstone.acceptance.records.domain.Runtime;
import dev.touchstone.acceptance.records.domain.Trigger;
import dev.touchstone.acceptance.records.domain.Worker;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.junit.Behaviour;

/** What repositories promise of what goes with what is removed, and of what stays. */
interface RepositoryCascadeBehaviours {

    private static boolean isThere(AllRecords records, Record one) {
        return records.of(one.getClass()).modelExists((Object) one);
    }

    @Behaviour("REP-56")
    @OnTheDomain
    default void a_removed_pack_takes_its_actions_triggers_and_rules_and_no_other_ones(
            PackRepository packs, DomainFixtures domain, AllRecords records) {
        Pack pack = domain.pack("core").create();
        Pack other = domain.pack("other").create();
        Action action = domain.action("run").in(pack).create();
        Rule rule = domain.rule("nightly").under(action).create();
        Rule kept = domain.rule("nightly").under(other).create();
        packs.remove(pack);

        assertThat(records.of(Action.class).allModels()).extracting(Action::id).containsExactly(kept.action());
        assertThat(records.of(Trigger.class).allModels())
                .extracting(Trigger::id)
                .containsExactly(kept.trigger());
        assertThat(records.of(Rule.class).allModels()).containsExactly(kept).doesNotContain(rule);
    }

    @Behaviour("REP-57")
    @OnTheDomain
    default void a_removed_version_of_a_pack_takes_the_actions_of_that_version(
            PackRepository packs, ActionRepository actions, DomainFixtures domain) {
        Pack first = domain.pack("core").withRef("core").withVersion("1.9.0").create();
        Pack second = domain.pack("core").withRef("core").withVersion("1.10.0").create();
        domain.action("run").in(first).withRef("run").create();
        Action kept = domain.action("run").in(second).withRef("run").create();
        packs.remove(first);

        assertThat(actions.list()).containsExactly(kept);
    }

    @Behaviour("REP-58")
    @OnTheDomain
    default void an_execution_outlives_its_action_and_forgets_it(
            ActionRepository actions, DomainFixtures domain, AllRecords records) {
        Action action = domain.action("run").create();
        Execution done = domain.execution("done").under(action).create();
        actions.remove(action);

        Execution left = records.of(Execution.class).getAndVerifyExists(done.id());
        assertThat(left.action()).isNull();
        assertThat(left.status()).isEqualTo(done.status());
    }

    @Behaviour("REP-59")
    @OnTheDomain
    default void a_runtime_stays_as_long_as_a_worker_runs_on_it(DomainFixtures domain, AllRecords records) {
        Runtime runtime = domain.runtime("python").create();
        Worker worker = domain.worker("bob").under(runtime).create();

        records.of(Runtime.class)
                .expectDeleteFailure(VALIDATION, runtime)
                .onModel(Worker.class)
                .onFields("runtime");
        records.of(Worker.class).deleteAndVerify(worker);
        records.of(Runtime.class).deleteAndVerify(runtime);
    }

    @Behaviour("REP-60")
    @OnTheDomain
    default void an_action_that_a_rule_needs_is_not_removed(
            ActionRepository actions, DomainFixtures domain, AllRecords records) {
        Action action = domain.action("run").create();
        Rule rule = domain.rule("nightly").under(action).create();

        records.of(Action.class)
                .expectDeleteFailure(VALIDATION, action)
                .onModel(Rule.class)
                .onFields("action");
        assertThat(actions.list()).containsExactly(action);
        records.of(Rule.class).getAndVerifyExists(rule.id());
    }

    @Behaviour("REP-61")
    @OnTheDomain
    default void what_belongs_to_something_goes_with_it_and_what_only_came_of_it_stays(
            DomainFixtures domain, AllRecords records) {
        Identity ann = domain.identity("ann").create();
        Key key = domain.key("token").under(ann).create();
        Enforcement enforcement = domain.enforcement("e").create();
        Execution execution = domain.execution("x").under(enforcement).create();
        Inquiry inquiry = domain.inquiry("Go on?").under(execution).create();
        records.of(Identity.class).deleteAndVerify(ann);
        records.of(Event.class).deleteAndVerify(enforcement.event());

        assertThat(isThere(records, key)).isFalse();
        assertThat(isThere(records, enforcement)).isFalse();
        assertThat(records.of(Execution.class)
                        .getAndVerifyExists(execution.id())
                        .enforcement())
                .isNull();
        records.of(Execution.class).deleteAndVerify(execution);
        assertThat(isThere(records, inquiry)).isFalse();
    }
}
