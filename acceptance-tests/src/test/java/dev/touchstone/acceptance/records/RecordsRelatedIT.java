package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.model.Action;
import dev.touchstone.acceptance.records.model.Execution;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.acceptance.records.model.Rule;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

@Contract("records_related")
@Tag("records_related")
@Tag("Records")
class RecordsRelatedIT
        implements GeneralBehaviours,
                FixtureBehaviours,
                IsolationBehaviours,
                CleaningBehaviours,
                RepositoryBehaviours,
                RepositoryActionBehaviours,
                RepositoryListBehaviours,
                RepositorySearchBehaviours,
                RepositoryRuleBehaviours,
                RepositoryTransactionBehaviours,
                RepositoryVersionBehaviours,
                RepositoryFinderBehaviours,
                RepositoryChangeBehaviours,
                RepositoryCascadeBehaviours {

    /** Two packs, each with two actions, and the first with a rule for its first action. */
    private static void settle(AllRecords records) {
        List.of("core", "core:extra").forEach(pack -> {
            records.of(Pack.class).create(Pack.of(pack));
            records.of(Action.class).create(new Action(pack + ".list", pack));
            records.of(Action.class).create(new Action(pack + ".copy", pack));
        });
        records.of(Rule.class).create(new Rule("nightly", "core", "core.list"));
    }

    private static Execution execution(String id, String action, String parent) {
        return new Execution(id, action, parent, "done " + id);
    }

    @Behaviour("REC-70")
    void what_refers_to_nothing_is_refused_at_create_update_and_upsert(AllRecords records) {
        settle(records);
        Records<Action> actions = records.of(Action.class);

        actions.expectCreateFailure(VALIDATION, new Action("lost", "cor"))
                .onModel(Action.class)
                .onFields("pack");
        actions.expectUpdateFailure(VALIDATION, "core.copy", values(Action::pack, "CORE"))
                .onModel(Action.class)
                .onFields("pack");
        actions.expectUpsertFailure(VALIDATION, values(Action::ref, "core.copy").and(Action::pack, ""))
                .onFields("pack");
        actions.expectUpsertFailure(VALIDATION, values(Action::ref, "new").and(Action::pack, "core.list"))
                .onFields("pack");
        records.of(Rule.class)
                .expectCreateFailure(VALIDATION, new Rule("lost", "core", "nothing"))
                .onFields("action");

        Records<Execution> executions = records.of(Execution.class);
        executions.createAndVerify(execution("e1", null, null)); // null refers to nothing, and may
        executions
                .expectCreateFailure(VALIDATION, execution("e2", "core.list", "e3"))
                .onFields("parent");
        actions.updateAndVerify("core.copy", values(Action::pack, "core:extra"));
    }

    @Behaviour("REC-71")
    void a_deletion_takes_what_goes_with_it_down_to_the_last_and_nothing_else(AllRecords records) {
        settle(records);
        Records<Execution> executions = records.of(Execution.class);
        executions.create(execution("e1", "core.list", null));
        executions.create(execution("e2", null, "e1"));
        executions.create(execution("e3", "core.copy", "e2"));
        executions.create(execution("e4", null, "e3"));
        executions.create(execution("other", null, null));

        executions.deleteAndVerify("e1");
        executions.expectAll("other");
        records.of(Pack.class).create(Pack.of("core.list")); // as an action is called that a rule refers to
        records.of(Pack.class).deleteAndVerify("core.list");
        records.of(Rule.class).deleteAndVerify("nightly");
        records.of(Pack.class).deleteAndVerify("core");
        records.of(Pack.class).expectAll("core:extra");
        records.of(Action.class).expectAll("core:extra.copy", "core:extra.list");
        records.of(Rule.class).expectAll();
    }

    @Behaviour("REC-91")
    void those_that_refer_to_each_other_in_a_circle_or_to_themselves_go_together(AllRecords records) {
        Records<Execution> executions = records.of(Execution.class);
        executions.create(execution("e1", null, null));
        executions.create(execution("e2", null, "e1"));
        executions.create(execution("e3", null, "e2"));
        executions.updateAndVerify("e1", values(Execution::parent, "e3"));
        executions.create(execution("e4", null, "e1"));
        executions.create(execution("self", null, null));
        executions.updateAndVerify("self", values(Execution::parent, "self"));

        executions.deleteAndVerify("e2");
        executions.expectAll("self");
        executions.deleteAndVerify("self");
        executions.expectAll();
    }

    @Behaviour("REC-72")
    void what_outlives_a_deletion_refers_to_nothing_then(AllRecords records) {
        settle(records);
        Records<Execution> executions = records.of(Execution.class);
        executions.create(execution("e1", "core.copy", null));
        executions.create(execution("e2", "core.copy", "e1"));
        executions.create(execution("e3", "core.list", "e1"));

        records.of(Action.class).deleteAndVerify("core.copy");
        executions.expectAll("e1", "e2", "e3");
        assertThat(executions.getAndVerifyExists("e1")).isEqualTo(execution("e1", null, null));
        assertThat(executions.getAndVerifyExists("e2")).isEqualTo(execution("e2", null, "e1"));
        assertThat(executions.getAndVerifyExists("e3")).isEqualTo(execution("e3", "core.list", "e1"));
        assertThat(executions.referring(Execution::action, "core.copy")).isEmpty();
    }

    @Behaviour("REC-73")
    void what_keeps_a_record_has_its_deletion_refused_and_nothing_is_gone(AllRecords records) {
        settle(records);
        records.of(Execution.class).create(execution("e1", "core.list", null));
        records.of(Rule.class).create(new Rule("abroad", "core:extra", "core.copy"));

        records.of(Action.class)
                .expectDeleteFailure(VALIDATION, "core.list")
                .onModel(Rule.class)
                .onFields("action");
        records.of(Pack.class) // its action is kept by a rule of another pack
                .expectDeleteFailure(VALIDATION, "core")
                .onModel(Rule.class)
                .onFields("action");
        records.of(Action.class).expectAll("core.copy", "core.list", "core:extra.copy", "core:extra.list");
        records.of(Rule.class).expectAll("abroad", "nightly");
        assertThat(records.of(Execution.class).getAndVerifyExists("e1").action())
                .isEqualTo("core.list");

        records.of(Rule.class).deleteAndVerify("abroad");
        records.of(Pack.class).deleteAndVerify("core");
    }

    @Behaviour("REC-74")
    void what_goes_in_the_same_deletion_refuses_nothing(AllRecords records) {
        settle(records);

        records.of(Pack.class).deleteAndVerify("core"); // its rule keeps its action, and goes itself
        records.of(Action.class).expectAll("core:extra.copy", "core:extra.list");
        records.of(Rule.class).expectAll();
    }

    @Behaviour("REC-75")
    void those_that_refer_are_found_in_the_order_of_their_keys_page_by_page(AllRecords records) {
        settle(records);
        Records<Action> actions = records.of(Action.class);
        List<String> refs = IntStream.range(100, 250).mapToObj(i -> "act-" + i).toList();
        IntStream.range(0, refs.size())
                .forEach(i -> actions.create(new Action(refs.get(i * 7 % refs.size()), "core:extra")));

        assertThat(actions.referring(Action::pack, "core"))
                .extracting(Action::ref)
                .containsExactly("core.copy", "core.list");
        assertThat(actions.referring(Action::pack, "core:extra"))
                .extracting(Action::ref)
                .containsAll(refs)
                .contains("core:extra.copy", "core:extra.list")
                .hasSize(152)
                .isSorted();
        assertThat(actions.referring(Action::pack, "cor")).isEmpty();
        actions.update("core.copy", values(Action::pack, "core:extra"));
        assertThat(actions.referring(Action::pack, "core"))
                .extracting(Action::ref)
                .containsExactly("core.list");
        assertThat(records.of(Rule.class).referring(Rule::action, "core.list")).hasSize(1);
        actions.expectFailure(VALIDATION, () -> actions.referring(Action::ref, "core"));
    }

    @Behaviour("REC-76")
    @Contended
    void while_parents_are_deleted_and_children_made_no_child_loses_its_parent(AllRecords records) {
        records.of(Pack.class).create(Pack.of("core"));

        records.of(Action.class)
                .makeWhileParentsAreDeletedAndExpectNoOrphan(
                        Action::pack,
                        Pack.class,
                        4,
                        15,
                        (round, one) -> values(Pack::ref, "pack-" + round),
                        (round, worker) -> values(Action::ref, "act-" + round + "-" + worker)
                                .and(Action::pack, "pack-" + round));
        records.of(Rule.class)
                .makeWhileParentsAreDeletedAndExpectNoOrphan(
                        Rule::action,
                        Action.class,
                        4,
                        15,
                        (round, one) -> values(Action::ref, "action-" + round).and(Action::pack, "core"),
                        (round, worker) -> values(Rule::ref, "rule-" + round + "-" + worker)
                                .and(Rule::pack, "core")
                                .and(Rule::action, "action-" + round));
    }

    @Behaviour("REC-88")
    @Needs("records_bulk")
    void references_hold_for_many_at_once_and_by_a_filter_too(AllRecords records) {
        settle(records);
        Records<Action> actions = records.of(Action.class);

        actions.expectCreateAllFailure(VALIDATION, List.of(new Action("one", "core"), new Action("two", "nowhere")))
                .onFields("pack");
        actions.expectUpdateWhereFailure(VALIDATION, where(Action::pack).is("core"), values(Action::pack, "nowhere"))
                .onFields("pack");
        actions.expectFailure(
                        VALIDATION,
                        () -> actions.deleteWhereAndVerify(where(Action::ref).is("core.list")))
                .onModel(Rule.class);
        records.of(Pack.class).deleteWhereAndVerify(where(Pack::ref).is("core"));
        actions.expectAll("core:extra.copy", "core:extra.list");
        records.of(Rule.class).expectAll();
    }
}
