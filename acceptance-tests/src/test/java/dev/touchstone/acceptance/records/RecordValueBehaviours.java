package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.Users.alice;
import static dev.touchstone.acceptance.records.Users.user;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.nothing;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.corpus.Edges;
import dev.touchstone.acceptance.records.corpus.Held;
import dev.touchstone.acceptance.records.corpus.Structures;
import dev.touchstone.acceptance.records.corpus.Texts;
import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.acceptance.records.model.Settings;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.model.Blob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every value comes back as it was given, or as its model completes it. */
interface RecordValueBehaviours {

    Duration CLOCKS_DIFFER = Duration.ofMinutes(10); // less than any two time zones

    @Behaviour("REC-08")
    default void what_is_left_out_gets_its_default_and_what_is_null_does_not(Records<Settings> settings) {
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
    default void times_of_creation_stay_and_times_of_update_move(Records<User> users) {
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
    default void null_is_not_the_empty_text_list_or_map_and_not_zero(Records<Sample> samples) {
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
    default void values_at_the_edges_of_their_types_come_back_exactly(Held edge, Records<Sample> samples) {
        samples.createAndVerify(edge.in(Long.MIN_VALUE));
        samples.create(values(Sample::id, Long.MAX_VALUE));
        samples.updateAndVerify(Long.MAX_VALUE, edge.change());
    }

    @BehaviourForEach(value = "REC-12", in = Texts.class)
    default void any_text_comes_back_and_a_nul_is_refused_everywhere(String text, Records<Sample> samples) {
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
    default void json_keeps_its_structure_and_a_list_its_order_and_elements(Held tree, Records<Sample> samples) {
        samples.createAndVerify(tree.in(1));
        samples.create(values(Sample::id, 2L));
        samples.updateAndVerify(2L, tree.change());
        samples.upsertAndVerify(tree.in(1));
    }

    @Behaviour("REC-14")
    default void bytes_come_back_all_of_them(Records<Sample> samples) {
        byte[] all = new byte[256];
        IntStream.range(0, all.length).forEach(value -> all[value] = (byte) value);

        samples.createAndVerify(values(Sample::id, 1L).and("bytes", all));
        samples.createAndVerify(values(Sample::id, 2L).and("bytes", new byte[0]));
        samples.createAndVerify(values(Sample::id, 3L).and("bytes", new byte[] {0}));
        samples.createAndVerify(values(Sample::id, 4L).and("bytes", new byte[] {(byte) 0xc3, 0x28, 0}));
        assertThat(samples.getAndVerifyExists(1L).bytes()).isEqualTo(Blob.of(all));
    }

    @Behaviour("REC-86")
    @Bulky
    @Contended
    default void a_record_of_ten_million_signs_is_kept_whole_or_refused(Records<User> users) {
        String large = "0123456789".repeat(1_000_000);
        users.keepOrRefuseAsTooLarge(user("large").and(User::name, large));
        users.createAndVerify(alice());
    }
}
