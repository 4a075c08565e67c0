package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.Users.alice;
import static dev.touchstone.acceptance.records.Users.user;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.UNSUPPORTED;
import static dev.touchstone.dsl.records.Given.nothing;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.model.Form;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.NeedsTrait;
import dev.touchstone.junit.Without;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

@Contract("records_basic")
@Tag("records_basic")
@Tag("Records")
class RecordsBasicIT implements GeneralBehaviours, RecordRuleBehaviours, RecordValueBehaviours, RecordNameBehaviours {

    private static final int MANY = 16;

    @Behaviour("REC-01")
    void a_created_user_is_got_by_its_key_equal_in_every_field(Records<User> users) {
        User alice = users.createAndVerify(alice());

        assertThat(alice.id()).isEqualTo("user-123");
        assertThat(alice.email()).isEqualTo("user-123@example.com");
        assertThat(alice.name()).isEqualTo("Alice");
        assertThat(alice.age()).isEqualTo(30);
    }

    @Behaviour("REC-02")
    void creating_a_duplicate_fails_and_the_first_is_what_it_was(Records<User> users) {
        users.create(alice());

        users.expectCreateFailure(DUPLICATE_KEY, user("user-123").and(User::email, "other@example.com"))
                .onModel(User.class)
                .onFields("id");
        assertThat(users.getAndVerifyExists("user-123").age()).isEqualTo(30);
    }

    @Behaviour("REC-05")
    @Contended
    void of_many_who_create_one_key_at_once_one_succeeds(Records<User> users) {
        users.raceToCreate(MANY, 5, (round, worker) -> user("user-" + round).and(User::age, worker))
                .expectOneWinner(DUPLICATE_KEY);
    }

    @Behaviour("REC-20")
    void a_user_is_found_by_its_key_and_a_missing_one_is_no_failure(Records<User> users) {
        users.getAndVerifyNotExists("nonexistent");
        users.create(alice());

        assertThat(users.getAndVerifyExists("user-123").email()).isEqualTo("user-123@example.com");
        users.getAndVerifyNotExists("nonexistent");
        IntStream.range(0, 10).forEach(age -> users.updateAndVerify("user-123", values(User::age, age)));
    }

    @Behaviour("REC-22")
    void an_update_changes_the_fields_that_it_names_and_no_other(Records<User> users, Records<Sample> samples) {
        User alice = users.createAndVerify(alice());
        User updated = users.updateAndVerify(alice, values(User::age, 31).and(User::name, "Alice Smith"));

        assertThat(updated.age()).isEqualTo(31);
        assertThat(updated.name()).isEqualTo("Alice Smith");
        assertThat(updated.email()).isEqualTo(alice.email());
        assertThat(updated.createdAt()).isEqualTo(alice.createdAt());

        samples.create(values(Sample::id, 1L).and("text", "there").and("small", 1));
        samples.updateAndVerify(1L, values("text", null));
    }

    @Behaviour("REC-23")
    void updating_what_is_not_there_fails_and_creates_nothing(Records<User> users) {
        users.expectUpdateFailure(NOT_FOUND, "fake", values(User::age, 25)).onModel(User.class);
        users.create(alice());
        users.delete("user-123");

        users.expectUpdateFailure(NOT_FOUND, "user-123", values(User::age, 25));
        users.expectUpdateFailure(NOT_FOUND, "user-123", nothing());
        users.expectAll();
    }

    @Behaviour("REC-24")
    void a_field_is_set_to_null_and_back(Records<Sample> samples) {
        samples.create(values(Sample::id, 1L)
                .and("text", "there")
                .and("small", 1)
                .and("words", List.of("a"))
                .and("json", Map.of("a", 1)));
        samples.updateAndVerify(1L, values("text", null, "words", null));
        samples.updateAndVerify(1L, values("small", null, "json", null));
        assertThat(samples.getAndVerifyExists(1L).text()).isNull();

        samples.updateAndVerify(1L, values("text", "back", "small", 2, "words", List.of("b"), "json", Map.of()));
        assertThat(samples.getAndVerifyExists(1L).text()).isEqualTo("back");
    }

    @Behaviour("REC-27")
    @Contended
    void clients_that_update_different_fields_at_once_all_get_their_way(Records<Form> forms) {
        forms.create(new Form("f1", null, null, null, null, null, null));
        List<String> fields = List.of("first name", "first address", "FIRST NAME", "a__gte");

        forms.updateTogetherAndVerify(
                "f1", fields.size(), 25, (round, worker) -> values(fields.get(worker - 1), "round " + round));
    }

    @Behaviour("REC-28")
    void a_deleted_user_is_gone_everywhere_and_its_key_can_be_used_again(Records<User> users) {
        users.create(user("another"));
        User alice = users.createAndVerify(alice());
        users.deleteAndVerify(alice);
        users.expectAll("another");

        users.createAndVerify(user("user-123"));
        users.expectAll("another", "user-123");
        assertThat(users.getAndVerifyExists("user-123").age()).isZero();
    }

    @Behaviour("REC-29")
    void deleting_what_is_not_there_says_so_once_and_again(Records<User> users) {
        users.create(user("another"));
        assertThat(users.delete("user-123")).isFalse();
        assertThat(users.delete("user-123")).isFalse();

        users.create(alice());
        assertThat(users.delete("user-123")).isTrue();
        assertThat(users.delete("user-123")).isFalse();
        users.expectAll("another");
    }

    @Behaviour("REC-30")
    void an_upsert_creates_and_then_replaces_the_whole_record(Records<User> users) {
        User first = users.upsertAndVerify(alice());
        assertThat(first.age()).isEqualTo(30);

        User second = users.upsertAndVerify(
                user("user-123").and(User::email, "alice.new@example.com").and(User::name, "Alice Jones"));
        assertThat(second.age()).isZero();
        assertThat(second.email()).isEqualTo("alice.new@example.com");
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThat(second.updatedAt()).isAfter(first.updatedAt());
        users.expectAll("user-123");
    }

    @Behaviour("REC-32")
    @Contended
    void many_upserts_of_one_key_at_once_leave_one_record_of_one_of_them(Records<Page> pages) {
        pages.upsertTogetherAndVerify(MANY, 5, (round, worker) -> Pages.of("page-" + round, round * 100L + worker));
        assertThat(pages.countModels()).isEqualTo(5);
    }

    @Behaviour("REC-53")
    void all_models_come_in_the_order_of_their_keys_and_are_counted(Records<Pack> packs, Records<Sample> samples) {
        packs.expectAll();
        samples.expectAll();
        String[] keys = IntStream.range(1000, 1120).mapToObj(String::valueOf).toArray(String[]::new);
        IntStream.range(0, keys.length).forEach(i -> packs.create(Pack.of(keys[i * 7 % keys.length])));
        List.of(10L, 9L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 100L)
                .forEach(key -> samples.create(values(Sample::id, key)));

        packs.expectAll((Object[]) keys);
        samples.expectAll(Long.MIN_VALUE, -1L, 9L, 10L, 100L, Long.MAX_VALUE);
        packs.upsertAndVerify(Pack.of("1000"));
        packs.update("1001", values(Pack::label, "changed"));
        packs.expectAll((Object[]) keys);
    }

    @Behaviour("REC-67")
    @Without("records_transactional")
    void without_transactions_beginning_one_is_refused_before_any_of_it_runs(Records<User> users) {
        users.expectFailure(UNSUPPORTED, () -> users.inTransaction(inside -> users.create(alice())));
        users.expectAll();
    }

    @Behaviour("REC-80")
    @Contended
    void a_write_whose_connection_is_cut_has_happened_whole_or_not_at_all(Wire wire) {
        Records<Page> pages = wire.open(AllRecords.class).of(Page.class);

        pages.createThroughCuts(wire, Pages::numbered).expectAllOrNothing();
        pages.updateThroughCuts(wire, Pages::ofWriter).expectLastWhole();
        pages.createAndVerify(Pages.of("page", 1));
    }

    @Behaviour("REC-84")
    @NeedsTrait("durable")
    @Contended
    void what_was_acknowledged_before_a_kill_is_there_after_the_restart(OwnServer server) {
        Records<Page> pages = server.open(AllRecords.class).of(Page.class);
        pages.create(Pages.of("before", 1));
        var burst = pages.createWhile(server::kill, Pages::numbered);

        server.restart();
        burst.expectAllOrNothing();
        assertThat(pages.getAndVerifyExists("before")).isEqualTo(Page.of("before", 1));
    }
}
