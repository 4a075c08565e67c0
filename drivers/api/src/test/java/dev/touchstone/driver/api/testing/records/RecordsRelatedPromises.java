package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.records.Models.ACTION;
import static dev.touchstone.driver.api.testing.records.Models.EXECUTION;
import static dev.touchstone.driver.api.testing.records.Models.PACK;
import static dev.touchstone.driver.api.testing.records.Models.RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every driver keeps of references between records. */
public interface RecordsRelatedPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    private RecordsBasic ready() {
        RecordsBasic records = bench().open(RecordsBasic.class);
        List.of(PACK, ACTION, RULE, EXECUTION).forEach(records::setUp);
        for (String pack : List.of("p", "q")) {
            records.create(PACK, Row.empty().with("ref", pack));
            for (String action : List.of("a", "b")) {
                String ref = pack + "." + action;
                records.create(ACTION, Row.empty().with("ref", ref).with("pack", pack));
                records.create(
                        RULE, Row.empty().with("ref", ref).with("pack", pack).with("action", ref));
                records.create(EXECUTION, Row.empty().with("id", ref).with("action", ref));
                records.create(EXECUTION, Row.empty().with("id", ref + ".child").with("parent", ref));
            }
        }
        return records;
    }

    private static void refusedFor(String model, String field, Runnable act) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(act::run)
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION))
                .satisfies(failure -> assertThat(failure.name()).isEqualTo(model))
                .satisfies(failure -> assertThat(failure.fields()).containsExactly(field));
    }

    @Test
    default void an_orphan_is_refused_at_each_write() {
        RecordsBasic records = ready();
        refusedFor(
                "Action",
                "pack",
                () -> records.create(ACTION, Row.empty().with("ref", "x").with("pack", "none")));
        refusedFor(
                "Action",
                "pack",
                () -> records.update(ACTION, "p.a", Row.empty().with("pack", "none")));
        refusedFor(
                "Action",
                "pack",
                () -> records.upsert(ACTION, Row.empty().with("ref", "p.a").with("pack", "none")));
        refusedFor(
                "Execution",
                "parent",
                () -> records.create(EXECUTION, Row.empty().with("id", "x").with("parent", "none")));
        records.create(EXECUTION, Row.empty().with("id", "own").with("parent", "own"));
        assertThat(records.count(ACTION)).isEqualTo(4);
        assertThat(records.get(ACTION, "p.a").orElseThrow().get("pack")).isEqualTo("p");
    }

    @Test
    default void a_deletion_does_with_those_that_refer_what_they_declare() {
        RecordsBasic records = ready();
        refusedFor("Rule", "action", () -> records.delete(ACTION, "p.a"));
        assertThat(records.count(ACTION)).isEqualTo(4);
        assertThat(records.get(EXECUTION, "p.a").orElseThrow().get("action")).isEqualTo("p.a");
        assertThat(records.delete(PACK, "p")).isTrue(); // its rules go too, and so refuse nothing
        assertThat(records.count(ACTION)).isEqualTo(2);
        assertThat(records.count(RULE)).isEqualTo(2);
        assertThat(records.count(EXECUTION)).isEqualTo(8);
        assertThat(records.get(EXECUTION, "p.a").orElseThrow().get("action")).isNull();
        assertThat(records.get(EXECUTION, "q.a").orElseThrow().get("action")).isEqualTo("q.a");
        assertThat(records.delete(EXECUTION, "p.a")).isTrue();
        assertThat(records.get(EXECUTION, "p.a.child")).isEmpty();
        assertThat(records.get(EXECUTION, "p.b.child")).isPresent();
    }

    @Test
    default void those_that_refer_to_one_or_to_nothing_are_found() {
        ready();
        RecordsQuery query = bench().open(RecordsQuery.class);
        Filter oneOrNone = new Filter.In("action", Arrays.asList("p.a", null));
        assertThat(query.query(EXECUTION, Query.of(oneOrNone)).items())
                .extracting(row -> row.get("id"))
                .containsExactly("p.a", "p.a.child", "p.b.child", "q.a.child", "q.b.child");
    }

    @Test
    default void those_that_refer_are_found() {
        ready();
        RecordsRelated related = bench().open(RecordsRelated.class);
        assertThat(related.referring(RULE, "pack", "p", 10, Optional.empty()).items())
                .extracting(row -> row.get("ref"))
                .containsExactly("p.a", "p.b");
        assertThat(related.referring(RULE, "pack", "none", 10, Optional.empty()).items())
                .isEmpty();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> related.referring(RULE, "ref", "p", 10, Optional.empty()))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION));
    }
}
