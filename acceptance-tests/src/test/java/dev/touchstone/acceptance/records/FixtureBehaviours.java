package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionFixture;
import dev.touchstone.acceptance.records.domain.Domain;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.EachFixture;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackFixture;
import dev.touchstone.acceptance.records.domain.Rule;
import dev.touchstone.acceptance.records.domain.Trigger;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.fixtures.Fixture;
import dev.touchstone.dsl.fixtures.Fixtures;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Needs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What fixtures promise of what they make. */
interface FixtureBehaviours {

    @BehaviourForEach(value = "FIX-01", in = EachFixture.class)
    @Needs("records_unique")
    default void a_fixture_that_is_told_nothing_makes_a_valid_record(
            EachFixture.Choice choice, Fixtures fixtures, DomainFixtures domain, AllRecords records) {
        Record told = choice.of(domain).create();
        Record untold = fixtures.of(choice.model()).create();

        assertThat(List.of(told, untold)).allSatisfy(each -> assertThat(each).isInstanceOf(choice.model()));
        assertThat(records.of(choice.model()).countModels()).isEqualTo(2);
    }

    @Behaviour("FIX-02")
    @Needs("records_unique")
    default void what_a_fixture_is_told_replaces_its_default_and_nothing_else(DomainFixtures domain) {
        Pack plain = domain.pack("test.pack").create();
        Pack told = domain.pack("test.pack")
                .withVersion("2.0.0")
                .withKeywords("a", "b")
                .create();

        assertThat(plain.version()).isEqualTo("1.0.0");
        assertThat(told.version()).isEqualTo("2.0.0");
        assertThat(told.keywords()).containsExactly("a", "b");
        assertThat(told)
                .usingRecursiveComparison()
                .ignoringFields("id", "ref", "version", "keywords", "createdAt", "updatedAt")
                .isEqualTo(plain);
        assertThat(domain.pack("any").withRef("core").create().ref()).isEqualTo("core");
    }

    @Behaviour("FIX-03")
    @Needs("records_unique")
    default void a_missing_parent_is_made_and_one_that_is_given_is_used(DomainFixtures domain, AllRecords records) {
        Action alone = domain.action("alone").create();
        assertThat(records.of(Pack.class).allModels()).extracting(Pack::id).containsExactly(alone.pack());

        Pack pack = domain.pack("given").create();
        Action action = domain.action("in a pack").in(pack).create();
        assertThat(action.pack()).isEqualTo(pack.id());
        Rule rule = domain.rule("nightly").under(action).create();
        assertThat(rule.action()).isEqualTo(action.id());
        assertThat(rule.pack()).isEqualTo(pack.id());
        assertThat(records.of(Trigger.class).getAndVerifyExists(rule.trigger()).pack())
                .isEqualTo(pack.id());

        domain.inquiry("Go on?").create(); // and its execution, which needs nothing else
        assertThat(records.of(Pack.class).countModels()).isEqualTo(2);
        assertThat(records.of(Action.class).countModels()).isEqualTo(2);
    }

    @Behaviour("FIX-04")
    @Contended
    @Needs("records_unique")
    default void unique_values_differ_at_every_call_in_every_thread_and_begin_alike(
            DomainFixtures domain, Namespaces namespaces) {
        PackFixture here = domain.pack("test.pack");
        PackFixture there = namespaces.named("there").open(DomainFixtures.class).pack("test.pack");
        List<List<Pack>> made =
                namespaces.crowd().together(8, worker -> worker % 2 == 0 ? manyOf(here) : manyOf(there));

        Set<String> refs = new HashSet<>();
        Set<String> ids = new HashSet<>();
        made.forEach(each -> each.forEach(pack -> {
            assertThat(pack.ref()).startsWith("test.pack-");
            assertThat(refs.add(pack.ref())).as(pack.ref()).isTrue();
            assertThat(ids.add(pack.id())).as(pack.id()).isTrue();
        }));
        assertThat(refs).hasSize(80);
    }

    private static List<Pack> manyOf(PackFixture pack) {
        return pack.fixture().createMany(10);
    }

    @Behaviour("FIX-05")
    @Needs("records_unique")
    default void building_touches_no_backend_and_one_fixture_used_twice_gives_two(
            DomainFixtures domain, AllRecords records) {
        ActionFixture action = domain.action("test.action");
        assertThat(action.build().id()).isNotEqualTo(action.build().id());
        assertThat(records.used()).isEmpty();

        Action first = action.create();
        Action second = action.disabled().create();
        Action third = action.create();
        assertThat(List.of(first.enabled(), second.enabled(), third.enabled())).containsExactly(true, false, true);
        assertThat(records.of(Action.class).countModels()).isEqualTo(3);
    }

    @Behaviour("FIX-06")
    @Needs("records_unique")
    default void a_creation_that_fails_says_of_what_and_leaves_no_parent_behind(
            DomainFixtures domain, AllRecords records) {
        Domain.MODELS.forEach(model -> records.of(model).setUp());
        domain.rule("nightly")
                .with(Rule::action, "no action")
                .expectCreateFailure(VALIDATION)
                .messageContains("fixture \"nightly\" of Rule")
                .onModel(Rule.class)
                .onField("action");
        assertThat(records.of(Pack.class).countModels()).isZero();
        assertThat(records.of(Trigger.class).countModels()).isZero();

        Fixture<Action> wordy = domain.action("long").fixture().with(Action::name, "x".repeat(201));
        wordy.expectCreateFailure(VALIDATION).onModel(Action.class).onFields("name");
        Action there = domain.action("there").create();
        domain.action("again")
                .fixture()
                .with(Action::id, there.id())
                .expectCreateFailure(DUPLICATE_KEY)
                .messageContains("fixture \"again\" of Action")
                .onFields("id");
        assertThat(records.of(Pack.class).allModels()).extracting(Pack::id).containsExactly(there.pack());
    }
}
