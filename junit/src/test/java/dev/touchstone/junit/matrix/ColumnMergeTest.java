package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnMergeTest {

    private final MergeFindings findings = new MergeFindings();

    @Test
    void the_same_system_in_two_files_is_one_column() {
        assertThat(merge(Samples.redis(), Samples.redis())).isEqualTo(Samples.redis());
        assertThat(findings.slips()).isEmpty();
        assertThat(findings.notes()).isEmpty();
    }

    @Test
    void two_versions_under_one_name_are_told() {
        ColumnResult column = merge(Samples.redis(), Samples.column("redis", "6.2.11", "process"));

        assertThat(column.version()).hasValue("7.0.15, 6.2.11");
        assertThat(findings.slips())
                .containsExactly("the column redis is not one system: redis 7.0.15 in a, redis 6.2.11 in b; give each"
                        + " a name of its own, e.g. -Dtouchstone.backends=redis-2=redis:...");
    }

    @Test
    void two_drivers_under_one_name_are_told() {
        merge(Samples.twin("cache", "redis"), Samples.twin("cache", "nats"));

        assertThat(findings.slips())
                .singleElement()
                .asString()
                .startsWith("the column cache is not one system: redis (driver) in a, nats (driver) in b");
    }

    @Test
    void two_ways_to_come_to_be_are_noted_and_both_shown() {
        ColumnResult column = merge(Samples.redis(), Samples.column("redis", "7.0.15", "container"));

        assertThat(column.provisioning()).hasValue("process, container");
        assertThat(findings.slips()).isEmpty();
        assertThat(findings.notes()).containsExactly("redis came to be in several ways: process in a, container in b");
    }

    @Test
    void a_column_that_could_be_had_here_and_not_there_is_told() {
        ColumnResult column = merge(Samples.missing("redis", "Docker refused"), Samples.redis());

        assertThat(column).isEqualTo(Samples.redis());
        assertThat(findings.slips()).containsExactly("redis could be had in b, and not in a: Docker refused");
    }

    @Test
    void a_column_of_which_nothing_was_asked_there_is_no_hole() {
        Told<ColumnResult> here = new Told<>("a", Samples.redis());
        Told<ColumnResult> unasked = new Told<>("b", Samples.missing("redis", "nothing that was selected is claimed"));

        assertThat(ColumnMerge.of(List.of(here, unasked), Set.of(), findings)).isEqualTo(Samples.redis());
        assertThat(findings.slips()).isEmpty();
    }

    @Test
    void what_tests_left_is_added_up() {
        ColumnResult column = merge(
                Samples.redis().leaving(new Leftovers(1, List.of("slow"))),
                Samples.redis().leaving(new Leftovers(2, List.of("full"))));

        assertThat(column.left()).isEqualTo(Optional.of(new Leftovers(3, List.of("slow", "full"))));
    }

    private ColumnResult merge(ColumnResult one, ColumnResult other) {
        return ColumnMerge.of(List.of(new Told<>("a", one), new Told<>("b", other)), Set.of("a", "b"), findings);
    }
}
