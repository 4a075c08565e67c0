package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.UNSUPPORTED;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.nothing;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.Keys;
import dev.touchstone.acceptance.records.corpus.Edges;
import dev.touchstone.acceptance.records.corpus.Held;
import dev.touchstone.acceptance.records.corpus.Offer;
import dev.touchstone.acceptance.records.corpus.Offers;
import dev.touchstone.acceptance.records.corpus.Structures;
import dev.touchstone.acceptance.records.corpus.Texts;
import dev.touchstone.acceptance.records.model.Edition;
import dev.touchstone.acceptance.records.model.Form;
import dev.touchstone.acceptance.records.model.Order;
import dev.touchstone.acceptance.records.model.OtherOrder;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.acceptance.records.model.PackEntry;
import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.acceptance.records.model.Settings;
import dev.touchstone.acceptance.records.model.Ticket;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.NeedsTrait;
import dev.touchstone.junit.Without;
import dev.touchstone.model.Blob;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

@Contract("records_basic")
@Tag("records_basic")
@Tag("Records")
class RecordsBasicIT implements GeneralBehaviours {

    private static final int MANY = 16;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10); // less than any two time zones

    private static Given<User> alice() {
        return user("user-123").and(User::name, "Alice").and(User::age, 30);
    }

    private static Given<User> user(String id) {
        return values(User::id, id).and(User::email, id + "@example.com").and(User::name, "User " + id);
    }

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

    @BehaviourForEach(value = "REC-06", in = Offers.class)
    void what_breaks_a_rule_is_refused_with_every_bad_field_named(Offer offer, Records<Ticket> tickets) {
        offer.expectKeptOrRefused(tickets);
    }

    @Behaviour("REC-07")
    void rules_hold_at_update_and_upsert_too_also_for_one_field(Records<Ticket> tickets) {
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

    @Behaviour("REC-08")
    void what_is_left_out_gets_its_default_and_what_is_null_does_not(Records<Settings> settings) {
        Settings plain = settings.createAndVerify(values(Settings::id, "plain"));
        assertThat(plain).isEqualTo(new Settings("plain", 10, "blue", List.of(), Map.of(), null));

        Settings none = settings.createAndVerify(values("id", "none", "colour", null));
        assertThat(none.colour()).isNull();

        settings.updateAndVerify("plain", values(Settings::tags, List.of("mine")));
        assertThat(settings.createAndVerify(values(Settings::id, "later")).tags())
                .isEmpty();
        assertThat(settings.getAndVerifyExists("none").tags()).isEmpty();
    }

    @Behaviour("REC-09")
    void times_of_creation_stay_and_times_of_update_move(Records<User> users) {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        Instant start = Instant.now();
        User first = users.createAndVerify(user("first"));
        User second =
                users.createAndVerify(user("second").and("createdAt", longAgo).and("updatedAt", longAgo));
        Instant end = Instant.now();

        assertThat(first.createdAt()).isBetween(start.minus(CLOCKS_DIFFER), end.plus(CLOCKS_DIFFER));
        assertThat(second.createdAt())
                .isBetween(first.createdAt(), first.createdAt().plus(CLOCKS_DIFFER));
        assertThat(second.updatedAt())
                .isBetween(first.updatedAt(), first.updatedAt().plus(CLOCKS_DIFFER));

        User changed = users.updateAndVerify("first", values(User::name, "Ann"));
        User touched = users.updateAndVerify("first", nothing());
        users.updateAndVerify("first", values("createdAt", longAgo, "updatedAt", longAgo));
        assertThat(touched.updatedAt()).isAfter(changed.updatedAt()).isAfter(first.updatedAt());
        assertThat(users.getAndVerifyExists("first").createdAt()).isEqualTo(first.createdAt());
    }

    @Behaviour("REC-10")
    void null_is_not_the_empty_text_list_or_map_and_not_zero(Records<Sample> samples) {
        Sample nulls = samples.createAndVerify(values(Sample::id, 1L));
        Sample empties = samples.createAndVerify(values(Sample::id, 2L)
                .and("text", "")
                .and("small", 0)
                .and("measure", 0.0)
                .and("flag", false)
                .and("bytes", Blob.of())
                .and("words", List.of())
                .and("json", Map.of()));
        samples.createAndVerify(values(Sample::id, 3L).and("text", "null").and("words", List.of("null", "")));

        assertThat(nulls.text()).isNull();
        assertThat(nulls.words()).isNull();
        assertThat(nulls.json()).isNull();
        assertThat(nulls.small()).isNull();
        assertThat(empties.text()).isEmpty();
        assertThat(empties.words()).isEmpty();
        assertThat(empties.json()).isEmpty();
        assertThat(empties.bytes()).isEqualTo(Blob.of());
    }

    @BehaviourForEach(value = "REC-11", in = Edges.class)
    void values_at_the_edges_of_their_types_come_back_exactly(Held edge, Records<Sample> samples) {
        samples.createAndVerify(edge.in(Long.MIN_VALUE));
        samples.create(values(Sample::id, Long.MAX_VALUE));
        samples.updateAndVerify(Long.MAX_VALUE, edge.change());
    }

    @BehaviourForEach(value = "REC-12", in = Texts.class)
    void any_text_comes_back_and_a_nul_is_refused_everywhere(String text, Records<Sample> samples) {
        samples.createAndVerify(values(Sample::id, 1L).and("text", text));
        samples.createAndVerify(values(Sample::id, 2L).and("words", List.of(text, "", text)));
        samples.createAndVerify(values(Sample::id, 3L).and("json", Map.of("text", text)));

        String bad = text + "\0";
        samples.expectCreateFailure(VALIDATION, values(Sample::id, 4L).and("text", bad))
                .onFields("text");
        samples.expectUpdateFailure(VALIDATION, 1L, values("words", List.of("a", bad)))
                .onFields("words");
        samples.expectUpsertFailure(VALIDATION, values(Sample::id, 1L).and("json", Map.of("a", bad)))
                .onFields("json");
        samples.expectUpdateFailure(VALIDATION, 1L, values("json", Map.of(bad, "a")))
                .onFields("json");
    }

    @BehaviourForEach(value = "REC-13", in = Structures.class)
    void json_keeps_its_structure_and_a_list_its_order_and_elements(Held tree, Records<Sample> samples) {
        samples.createAndVerify(tree.in(1));
        samples.create(values(Sample::id, 2L));
        samples.updateAndVerify(2L, tree.change());
        samples.upsertAndVerify(tree.in(1));
    }

    @Behaviour("REC-14")
    void bytes_come_back_all_of_them(Records<Sample> samples) {
        byte[] all = new byte[256];
        IntStream.range(0, all.length).forEach(value -> all[value] = (byte) value);

        samples.createAndVerify(values(Sample::id, 1L).and("bytes", all));
        samples.createAndVerify(values(Sample::id, 2L).and("bytes", new byte[0]));
        samples.createAndVerify(values(Sample::id, 3L).and("bytes", new byte[] {0}));
        samples.createAndVerify(values(Sample::id, 4L).and("bytes", new byte[] {(byte) 0xc3, 0x28, 0}));
        assertThat(samples.getAndVerifyExists(1L).bytes()).isEqualTo(Blob.of(all));
    }

    @Behaviour("REC-15")
    void any_text_is_a_key_of_its_own_and_the_beginning_of_no_other(Records<Pack> packs) {
        String[] keys = Keys.inOrder("a:", "a:b:c", "aa", "ab", "A", "A:b");
        Arrays.stream(keys).forEach(key -> packs.create(new Pack(key, "the pack " + key)));

        packs.expectAll((Object[]) keys);
        Arrays.stream(keys)
                .forEach(
                        key -> assertThat(packs.getAndVerifyExists(key).label()).isEqualTo("the pack " + key));
        packs.getAndVerifyNotExists("a:b:");
        packs.getAndVerifyNotExists("a:*");

        packs.deleteAndVerify("a");
        packs.deleteAndVerify("a:b");
        packs.expectAll(Arrays.stream(keys)
                .filter(key -> !"a".equals(key) && !"a:b".equals(key))
                .toArray());
    }

    @Behaviour("REC-16")
    void models_with_the_same_keys_do_not_meet_whatever_their_names(AllRecords records) {
        Records<Order> orders = records.of(Order.class);
        Records<OtherOrder> others = records.of(OtherOrder.class);
        Records<Pack> packs = records.of(Pack.class);
        Records<PackEntry> entries = records.of(PackEntry.class);
        orders.createAndVerify(Order.of("one"));
        others.createAndVerify(new OtherOrder("one", "10"));
        packs.createAndVerify(new Pack("a:b", "the pack"));
        entries.createAndVerify(new PackEntry("b", "the entry"));

        orders.updateAndVerify("one", values(Order::lower, "changed"));
        assertThat(orders.getAndVerifyExists("one").upper()).isEqualTo("the Name");
        others.deleteAndVerify("one");
        entries.clearStorage();
        orders.expectAll("one");
        packs.expectAll("a:b");
    }

    @Behaviour("REC-17")
    void fields_with_odd_names_are_kept_apart(Records<Form> forms) {
        Form form = new Form("f1", "the first", "the second", "the loud", 7L, "the over", "the operator");

        assertThat(forms.createAndVerify(form)).isEqualTo(form);
        forms.updateAndVerify("f1", values(Form::first, "changed"));
        forms.updateAndVerify("f1", values(Form::share, 8L).and(Form::over, null));
        assertThat(forms.getAndVerifyExists("f1"))
                .isEqualTo(new Form("f1", "changed", "the second", "the loud", 8L, null, "the operator"));
        forms.upsertAndVerify(form);
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

    @Behaviour("REC-26")
    void changing_the_key_by_an_update_is_refused(Records<User> users) {
        users.create(alice());

        users.expectUpdateFailure(
                        VALIDATION, "user-123", values(User::id, "user-124").and(User::age, 31))
                .onFields("id");
        users.updateAndVerify("user-123", values(User::id, "user-123").and(User::age, 32));
        users.expectAll("user-123");
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

    @Behaviour("REC-55")
    void a_model_sees_no_record_of_another_model_or_namespace(Namespaces namespaces) {
        AllRecords here = namespaces.named("here").open(AllRecords.class);
        AllRecords there = namespaces.named("there").open(AllRecords.class);
        here.of(User.class).create(alice());
        here.of(Pack.class).create(Pack.of("user-123"));
        there.of(User.class).create(user("user-123"));
        there.of(User.class).create(user("user-124"));

        here.of(User.class).expectAll("user-123");
        assertThat(here.of(User.class).getAndVerifyExists("user-123").age()).isEqualTo(30);
        here.of(User.class).clearStorage();
        here.of(Pack.class).expectAll("user-123");
        there.of(User.class).expectAll("user-123", "user-124");
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

    @Behaviour("REC-85")
    void a_model_that_was_changed_is_refused_and_what_is_stored_stays(AllRecords records) {
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

    @Behaviour("REC-86")
    @Bulky
    @Contended
    void a_record_of_ten_million_signs_is_kept_whole_or_refused(Records<User> users) {
        String large = "0123456789".repeat(1_000_000);
        users.keepOrRefuseAsTooLarge(user("large").and(User::name, large));
        users.createAndVerify(alice());
    }
}
