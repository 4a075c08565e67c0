package dev.touchstone.driver.api.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import dev.touchstone.model.UpdatedAt;
import dev.touchstone.model.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredRowTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    /** Refers to another one and has stamps. */
    record Leaf(
            @Key String id,

            @Nullable @References(value = Leaf.class, onDelete = OnDelete.SET_NULL)
            String branch,

            @Version long version,
            @UpdatedAt Instant changed) {}

    @Test
    void holds_equal_texts_for_equal_values() {
        StoredRow row = stored(
                Models.Everything.class,
                Row.empty()
                        .with("id", 7L)
                        .with("amount", new BigDecimal("1.50"))
                        .with("measure", -0.0)
                        .with("on", true));

        assertThat(row.held("id")).contains("7");
        assertThat(row.held("amount")).contains("1.5");
        assertThat(row.held("measure")).contains("0.0");
        assertThat(row.held("on")).contains("true");
    }

    @Test
    void holds_nothing_for_null() {
        StoredRow row = stored(Models.Pack.class, Row.empty().with("ref", "a").with("name", null));

        assertThat(row.held("name")).isEmpty();
    }

    @Test
    void claims_the_values_of_each_unique_rule_in_its_order() {
        Row member = Row.empty().with("email", "m@x").with("pack", "p").with("ref", "r");

        assertThat(stored(Models.Member.class, member).claims())
                .isEqualTo(Map.of(List.of("email"), List.of("m@x"), List.of("pack", "ref"), List.of("p", "r")));
    }

    @Test
    void claims_nothing_by_a_rule_with_null_in_it() {
        Row member = Row.empty().with("email", null).with("pack", "p").with("ref", "r");

        assertThat(stored(Models.Member.class, member).claims()).containsOnlyKeys(List.of("pack", "ref"));
    }

    @Test
    void refers_to_nothing_any_more_with_stamps_that_go_on() {
        Model model = Model.of(Leaf.class);
        Row leaf = Row.empty()
                .with("id", "leaf")
                .with("branch", "b")
                .with("version", 4L)
                .with("changed", THEN);

        StoredRow without = stored(Leaf.class, leaf).without("branch", THEN.plusSeconds(1));

        assertThat(RowJson.read(model, without.text()))
                .isEqualTo(leaf.with("branch", null).with("version", 5L).with("changed", THEN.plusSeconds(1)));
        assertThat(without.held("branch")).isEmpty();
    }

    private static StoredRow stored(Class<? extends Record> type, Row row) {
        Model model = Model.of(type);
        return new StoredRow(StoredModel.of(model), RowJson.write(model, row));
    }
}
