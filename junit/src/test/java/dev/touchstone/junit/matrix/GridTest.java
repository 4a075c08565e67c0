package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void a_cell_that_an_available_column_lacks_did_not_run() {
        List<ColumnResult> columns = List.of(Samples.redis(), Samples.column("valkey", "8.0.1", "external"));
        Matrix holed = Samples.matrix(
                columns, List.of(Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01"))));

        assertThat(Grid.of(holed)).contains("Queue       1  +           o", "kept/claimed   1/1         0/1");
        assertThat(NotRun.of(holed)).containsExactly("NOT RUN  queue_basic on valkey: the run says nothing of it");
        assertThat(Totals.of(holed)).containsExactly("RED       1 of 2 claims did not run");
    }

    @Test
    void more_columns_than_fit_go_below() {
        List<ColumnResult> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            columns.add(Samples.column("store" + i, "1." + i, "process"));
            cells.add(Samples.cell("store" + i, "queue_basic", Verdict.PASS, Samples.pass("QUB-01")));
        }

        assertThat(Grid.of(Samples.matrix(columns, cells)))
                .containsExactly(
                        "               store1      store2      store3      store4      store5",
                        "               1.1         1.2         1.3         1.4         1.5",
                        "               process     process     process     process     process",
                        "Queue       1  +           +           +           +           +",
                        "kept/claimed   1/1         1/1         1/1         1/1         1/1",
                        "",
                        "               store6      store7",
                        "               1.6         1.7",
                        "               process     process",
                        "Queue       1  +           +",
                        "kept/claimed   1/1         1/1");
    }

    @Test
    void a_model_of_many_contracts_takes_several_lines() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            cells.add(Samples.cell("redis", "queue_" + i, Verdict.PASS, Samples.pass("QUB-01")));
            cells.add(Samples.cell("nats", "queue_" + i, Verdict.PASS, "emulated", Samples.pass("QUB-01")));
        }

        assertThat(Grid.of(Samples.matrix(List.of(Samples.redis(), Samples.twin("nats", "nats")), cells)))
                .containsSequence(
                        "Queue      12  ++++++++++  eeeeeeeeee",
                        "               ++          ee",
                        "kept/claimed   12/12       12/12");
    }

    @Test
    void a_column_that_was_named_and_could_not_be_had_stays_in_the_grid() {
        ColumnResult redis = Samples.missing("redis", "no server");
        Matrix matrix = Samples.matrix(
                List.of(redis), List.of(Samples.unasked("redis", "queue_basic", Verdict.ERROR, "no server")));

        assertThat(Grid.of(matrix))
                .containsExactly(
                        "               redis (unavailable)",
                        "Queue       1  ! queue_basic  error (no server)",
                        "kept/claimed   0/1");
        assertThat(Totals.of(matrix)).containsExactly("RED       1 of 1 claim ends in error, no behaviour ran at all");
    }
}
