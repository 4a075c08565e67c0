package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.Domain;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.Execution;
import dev.touchstone.acceptance.records.domain.Memo;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.Runtime;
import dev.touchstone.acceptance.records.domain.Worker;
import dev.touchstone.dsl.fixtures.CleaningException;
import dev.touchstone.dsl.fixtures.Fixtures;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Needs;
import java.util.List;

/** What fixtures promise of cleaning, and of failures. */
interface CleaningBehaviours {

    @Behaviour("FIX-09")
    @Needs("records_unique")
    default void cleaning_follows_the_references_also_of_a_model_that_nobody_listed(
            Fixtures fixtures, DomainFixtures domain, AllRecords records) {
        domain.all().forEach(each -> each.createMany(2));
        Execution first = domain.execution("first").create();
        Execution second =
                domain.execution("second").with(Execution::parent, first.id()).create();
        records.of(Execution.class).update(first, values(Execution::parent, second.id()));
        Memo memo = fixtures.of(Memo.class).create();
        Memo answer = fixtures.of(Memo.class).with(Memo::answers, memo.id()).create();
        records.of(Memo.class).update(memo, values(Memo::answers, answer.id())); // each keeps the other
        records.of(Memo.class).expectDeleteFailure(VALIDATION, memo);

        fixtures.cleanDatabase();
        Domain.MODELS.forEach(
                model -> assertThat(records.of(model).countModels()).isZero());
        assertThat(records.of(Memo.class).countModels()).isZero();
    }

    @Behaviour("FIX-11")
    @Needs("records_unique")
    default void an_expected_failure_that_does_not_come_so_is_red_with_both_told(
            DomainFixtures domain, AllRecords records) {
        Pack pack = domain.pack("core").create();
        Runnable again = () -> records.of(Pack.class).create(pack);

        assertThatThrownBy(() -> records.expectFailure(DUPLICATE_KEY, () -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DUPLICATE_KEY");
        assertThatThrownBy(() -> records.expectFailure(NOT_FOUND, again))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NOT_FOUND")
                .hasMessageContaining("DUPLICATE_KEY");
        assertThatThrownBy(() -> records.expectFailure(DUPLICATE_KEY, again).messageContains("blue moon"))
                .hasMessageContaining("blue moon")
                .hasMessageContaining("DUPLICATE_KEY");
        assertThatThrownBy(() -> records.expectFailure(DUPLICATE_KEY, again).onField("email"))
                .hasMessageContaining("email")
                .hasMessageContaining("id");
        assertThatThrownBy(() -> records.expectFailure(DUPLICATE_KEY, again).onModel(Action.class))
                .hasMessageContaining("Action")
                .hasMessageContaining("Pack");
        records.expectFailure(DUPLICATE_KEY, again)
                .onModel(Pack.class)
                .onField("id")
                .messageContains("DUPLICATE");
    }

    @Behaviour("FIX-13")
    @Needs("records_unique")
    default void a_failure_of_cleaning_is_told_as_its_own_and_hides_none(
            Fixtures fixtures, DomainFixtures domain, AllRecords records) {
        Worker worker = domain.worker("bob").create();
        IllegalStateException found = new IllegalStateException("what the test found");

        assertThatThrownBy(() -> fixtures.cleanDatabase(Runtime.class))
                .isInstanceOf(CleaningException.class)
                .hasMessageContaining("Runtime");
        assertThatThrownBy(() -> {
                    try (Fixtures.Cleaning after = fixtures.cleaningUp(Runtime.class)) {
                        assertThat(after).isNotNull();
                        throw found;
                    }
                })
                .isSameAs(found)
                .satisfies(thrown -> assertThat(List.of(thrown.getSuppressed()))
                        .singleElement()
                        .isInstanceOf(CleaningException.class));
        records.of(Runtime.class).getAndVerifyExists(worker.runtime());
        fixtures.cleanDatabase(Runtime.class, Worker.class);
        assertThat(records.of(Runtime.class).countModels()).isZero();
    }
}
