package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.Users.alice;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.corpus.Offer;
import dev.touchstone.acceptance.records.corpus.Offers;
import dev.touchstone.acceptance.records.model.Edition;
import dev.touchstone.acceptance.records.model.Ticket;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;

/** What breaks a rule of its model is refused, and nothing is written. */
interface RecordRuleBehaviours {

    @BehaviourForEach(value = "REC-06", in = Offers.class)
    default void what_breaks_a_rule_is_refused_with_every_bad_field_named(Offer offer, Records<Ticket> tickets) {
        offer.expectKeptOrRefused(tickets);
    }

    @Behaviour("REC-07")
    default void rules_hold_at_update_and_upsert_too_also_for_one_field(Records<Ticket> tickets) {
        tickets.create(Offer.good().given());

        tickets.expectUpdateFailure(VALIDATION, "t1", values(Ticket::stars, 6)).onFields("stars");
        tickets.expectUpdateFailure(VALIDATION, "t1", values("title", null, "code", "x", "count", 1L))
                .onFields("title", "code");
        tickets.expectUpdateFailure(VALIDATION, "t1", values("stars", "3")).onFields("stars");
        tickets.expectUpdateFailure(VALIDATION, "t1", values("star", 3)).onFields("star");
        tickets.expectUpsertFailure(VALIDATION, Offer.good().given().and("stars", 0))
                .onFields("stars");
        tickets.expectUpsertFailure(VALIDATION, values(Ticket::id, "t1")).onFields("title", "code", "stars", "price");
        tickets.expectUpsertFailure(VALIDATION, values(Ticket::id, "t2").and(Ticket::stars, 9));
        tickets.expectAll("t1");
    }

    @Behaviour("REC-26")
    default void changing_the_key_by_an_update_is_refused(Records<User> users) {
        users.create(alice());

        users.expectUpdateFailure(
                        VALIDATION, "user-123", values(User::id, "user-124").and(User::age, 31))
                .onFields("id");
        users.updateAndVerify("user-123", values(User::id, "user-123").and(User::age, 32));
        users.expectAll("user-123");
    }

    @Behaviour("REC-85")
    default void a_model_that_was_changed_is_refused_and_what_is_stored_stays(AllRecords records) {
        Records<Edition.First> first = records.of(Edition.First.class);
        first.createAndVerify(new Edition.First("e1", "Genesis"));

        records.of(Edition.Longer.class).expectSetUpFailure(VALIDATION).messageContains("pages");
        records.of(Edition.Counted.class)
                .expectSetUpFailure(VALIDATION)
                .messageContains("LONG")
                .messageContains("TEXT");
        assertThat(first.getAndVerifyExists("e1").title()).isEqualTo("Genesis");
        assertThat(records.of(Edition.Same.class).getAndVerifyExists("e1").title())
                .isEqualTo("Genesis");
        first.createAndVerify(new Edition.First("e2", "Exodus"));
    }
}
