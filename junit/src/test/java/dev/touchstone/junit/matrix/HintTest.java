package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void red_on_all_columns_of_one_driver_points_at_the_driver() {
        assertThat(hint("redis:redis:x", "valkey:redis:x", "nats:nats:+"))
                .contains("red on every column of the driver redis, green on all others");
    }

    @Test
    void green_on_a_twin_points_at_the_server() {
        assertThat(hint("redis:redis:x", "valkey:redis:+", "nats:nats:x"))
                .contains("green on valkey, which has the same driver: look at the server");
    }

    @Test
    void red_everywhere_points_at_the_test() {
        assertThat(hint("redis:redis:x", "nats:nats:x")).contains("red on every column: look at the test first");
    }

    @Test
    void one_column_alone_says_nothing() {
        assertThat(hint("redis:redis:x")).isEmpty();
        assertThat(hint("redis:redis:x", "nats:nats:+")).isEmpty();
        assertThat(hint("redis:redis:x", "valkey:redis:x")).isEmpty();
    }

    /** Columns as {@code name:driver:sign}; the hint is for the first. */
    private static Optional<String> hint(String... columns) {
        List<ColumnResult> all = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        Failure failure = Samples.failure("a", "b");
        BehaviourResult red = Samples.red("KVT-05", Verdict.FAIL, failure);
        for (String each : columns) {
            String[] parts = each.split(":", 3);
            boolean green = parts[2].equals("+");
            all.add(Samples.twin(parts[0], parts[1]));
            cells.add(Samples.cell(
                    parts[0],
                    "keyvalue_ttl",
                    green ? Verdict.PASS : Verdict.FAIL,
                    green ? Samples.pass("KVT-05") : red));
        }
        return Hint.of(
                CellTable.of(Samples.matrix(all, cells)), new RedBehaviour(all.get(0), "keyvalue_ttl", red, failure));
    }
}
