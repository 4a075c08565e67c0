package dev.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelTest {

    enum Colour {
        RED,
        GREEN
    }

    record Address(String street, @Nullable Integer number) {}

    @SuppressWarnings("ArrayRecordComponent") // a user's model may have one
    @UniqueTogether({"name", "day"})
    record Everything(
            @Key String id,
            @Unique @Length(min = 1, max = 3) String name,
            @Min(0) @Max(9) int small,
            long large,
            @Index double measure,
            @Nullable BigDecimal amount,
            @Default("true") boolean on,
            Instant moment,
            LocalDate day,
            UUID uuid,
            @Default("RED") Colour colour,
            byte[] bytes,
            Blob blob,
            @Default("[]") List<String> words,
            List<Colour> colours,
            Address address,
            @Nullable Map<String, Object> more,
            @Pattern(regexp = "[a-z]+") @Nullable String letters,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt,
            @Version long version) {}

    private static Everything everything() {
        Map<String, Object> more = new HashMap<>();
        more.put("list", Arrays.asList(1, null, "x", Map.of()));
        more.put("none", null);
        return new Everything(
                "a:b",
                "🐈🐈🐈",
                9,
                (1L << 53) + 1,
                -0.0,
                new BigDecimal("0.10"),
                false,
                Instant.parse("1901-02-03T04:05:06.123456789Z"),
                LocalDate.of(1, 1, 1),
                new UUID(-1, 1),
                Colour.GREEN,
                new byte[] {0, -1},
                Blob.of((byte) 0),
                List.of("b", "a,\"", "b"),
                List.of(Colour.RED),
                new Address("Ünter", null),
                more,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                7);
    }

    @Test
    void a_record_becomes_a_row_and_comes_back() {
        RecordType<Everything> type = RecordType.of(Everything.class);
        Row row = type.row(everything());
        Everything back = type.record(row);
        assertThat(type.row(back)).isEqualTo(row);
        assertThat(back.moment()).isEqualTo(Instant.parse("1901-02-03T04:05:06.123456Z"));
        assertThat(back.bytes()).containsExactly(0, -1);
        assertThat(back.address()).isEqualTo(new Address("Ünter", null));
        assertThat(row.get("more")).isEqualTo(JsonTree.parse("{\"list\":[1,null,\"x\",{}],\"none\":null}"));
    }

    @Test
    void a_row_becomes_text_and_comes_back() {
        RecordType<Everything> type = RecordType.of(Everything.class);
        Row row = type.row(everything());
        assertThat(RowJson.read(type.model(), RowJson.write(type.model(), row))).isEqualTo(row);
    }

    @Test
    void what_was_left_out_is_filled_and_what_the_backend_fills_is_left_out() {
        Model model = Model.of(Everything.class);
        Row given = RecordType.of(Everything.class)
                .row(everything())
                .without("on")
                .without("colour")
                .without("letters");
        Drafts.Draft draft = Drafts.whole(model, given);
        assertThat(draft.broken()).isEmpty();
        assertThat(draft.row().fields()).doesNotContain("createdAt", "updatedAt", "version");
        assertThat(draft.row().values())
                .containsEntry("on", true)
                .containsEntry("colour", "RED")
                .containsKey("letters");
    }

    record Container(@Key String id, List<@Min(1) Integer> numbers, Map<String, Object> free, Inner inner) {}

    record Inner(@Max(9) int small) {}

    @Test
    void what_a_list_or_a_nested_record_holds_has_rules_too() {
        Model model = Model.of(Container.class);
        Row row = model.row(
                Map.of("id", "a", "numbers", List.of(1, 0), "free", Map.of("x", 1), "inner", Map.of("small", 10)));
        assertThat(Rules.broken(model, row)).extracting(Violation::field).containsExactly("numbers", "inner");
        assertThat(Rules.declared(model, model.field("id").orElseThrow())).isEmpty();
    }

    @Test
    void every_broken_rule_is_told_at_once() {
        Model model = Model.of(Everything.class);
        Row given = RecordType.of(Everything.class)
                .row(everything())
                .with("name", "🐈🐈🐈🐈")
                .with("small", 10)
                .with("large", "many")
                .with("letters", "abc1")
                .with("day", null)
                .with("words", List.of("a\0"))
                .with("agee", 1)
                .without("uuid");
        assertThat(Drafts.whole(model, given).broken())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("name", "small", "large", "letters", "day", "words", "agee", "uuid");
        assertThat(Drafts.whole(model, given).broken().toString())
                .contains(
                        "name length must be between 1 and 3",
                        "small must be less than or equal to 9",
                        "uuid is missing");
    }

    @Test
    void the_key_cannot_be_changed() {
        Model model = Model.of(Everything.class);
        assertThat(Drafts.changes(model, "a", Row.empty().with("id", "b")).broken())
                .containsExactly(new Violation("id", "is the key and cannot be changed"));
        assertThat(Drafts.changes(model, "a", Row.empty().with("id", "a").with("small", 1))
                        .row())
                .isEqualTo(Row.empty().with("small", 1));
    }

    record NoKey(String name) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Senseless(
            @Key List<String> key,
            @Unique byte[] bytes,
            @Version long one,
            @Version long two,
            Thread thread,
            @CreatedAt String when,
            @Default("many") int count) {}

    record Hen(@Key String id, @References(Egg.class) String egg) {}

    record Egg(@Key String id, @References(Hen.class) String hen) {}

    record Free(
            @Key String id,
            @Nullable @References(Free.class) String parent) {}

    @Test
    void a_model_that_makes_no_sense_is_refused_with_every_field_named() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Model.of(NoKey.class))
                .withMessageContaining("one field is to be the @Key, and none is");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Model.of(Senseless.class))
                .withMessageContainingAll(
                        "key: a key is",
                        "bytes: only a single value",
                        "one: is not the only",
                        "two: is not the only",
                        "thread: java.lang.Thread is no type",
                        "when: CREATED_AT needs an Instant",
                        "count: its default \"many\" is no INT");
    }

    @Test
    void a_circle_of_required_parents_is_refused_and_one_that_can_begin_is_not() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Model.of(Hen.class))
                .withMessageContaining("Hen.egg -> Egg.hen -> Hen");
        assertThat(Model.of(Free.class).references()).hasSize(1);
    }

    @Test
    void text_is_in_the_order_of_its_code_points() {
        assertThat(Values.compare("Z", "a")).isNegative();
        assertThat(Values.compare("a", "Ü")).isNegative();
        assertThat(Values.compare("\uffee", "🐈")).isNegative(); // as UTF-16 it would come behind
        assertThat(Values.compare("🐈", "\uffee")).isPositive();
        assertThat(Values.compare("🐈", "🐉")).isNegative();
        assertThat(Values.compare("a", "ab")).isNegative();
        assertThat(Values.compare("ab", "ab")).isZero();
    }

    record Elements(@Key String id, List<@Max(3) Integer> numbers) {}

    @Test
    void elements_have_bounds_too() {
        Model model = Model.of(Elements.class);
        assertThat(Rules.broken(model, Row.empty().with("numbers", List.of(1, 4))))
                .extracting(Violation::field)
                .containsExactly("numbers");
        assertThat(Rules.broken(model, Row.empty().with("numbers", List.of(1, 3))))
                .isEmpty();
    }

    record Prices(
            @Key String id,
            @DecimalMin("1.50") BigDecimal atLeast,
            @DecimalMin(value = "1.50", inclusive = false) BigDecimal more,
            @DecimalMax("9.5") BigDecimal atMost,
            @DecimalMax(value = "9.5", inclusive = false) BigDecimal less,

            @DecimalMin(value = "0", inclusive = false, message = "is no price, {value} is the least")
            BigDecimal own) {}

    @Test
    void a_decimal_bound_is_told_with_and_without_itself() {
        Row row = Row.empty()
                .with("atLeast", new BigDecimal("1.49"))
                .with("more", new BigDecimal("1.50"))
                .with("atMost", new BigDecimal("9.51"))
                .with("less", new BigDecimal("9.5"))
                .with("own", BigDecimal.ZERO);
        assertThat(Rules.broken(Model.of(Prices.class), row))
                .extracting(Violation::toString)
                .containsExactly(
                        "atLeast must be greater than or equal to 1.50",
                        "more must be greater than 1.50",
                        "atMost must be less than or equal to 9.5",
                        "less must be less than 9.5",
                        "own is no price, 0 is the least");
        Row sound = row.with("atLeast", new BigDecimal("1.50")).with("atMost", new BigDecimal("9.5"));
        assertThat(Rules.broken(Model.of(Prices.class), sound))
                .extracting(Violation::field)
                .containsExactly("more", "less", "own");
    }
}
