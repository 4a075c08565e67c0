package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a report at once, for a run such as twenty backends make. */
class ManyVerdictsTest {

    /** Of all threads together. In wall time on a quiet machine of two cores it is well below one second. */
    private static final Duration BOUND = Duration.ofSeconds(4);

    private static final int COLUMNS = 20;
    private static final int CONTRACTS = 25;
    private static final int BEHAVIOURS = 20;

    @TempDir
    Path folder;

    @Test
    void ten_thousand_verdicts_take_seconds_and_one_file_per_cell() throws IOException {
        Matrix matrix = matrix();
        assertThat(Tally.of(matrix).verdicts()).isEqualTo(10_000);
        write(matrix); // as in a run, whose end finds a JVM that is warm

        long begun = cpuTime();
        write(matrix);

        assertThat(Duration.ofNanos(cpuTime() - begun)).isLessThan(BOUND);
        assertThat(Files.size(folder.resolve("matrix.md"))).isLessThan(MatrixMarkdown.MOST_BYTES);
        try (var files = Files.list(folder.resolve("junit"))) {
            assertThat(files).hasSize(COLUMNS * CONTRACTS);
        }
    }

    private void write(Matrix matrix) {
        Reports.write(matrix, new MatrixConsole(Detail.NORMAL).lastScreen(matrix, Optional.empty()), folder);
    }

    /** The processors' time and not the clock's: other builds on the machine must not fail this one. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Matrix matrix() {
        List<ColumnResult> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= COLUMNS; column++) {
            String name = "store" + column;
            columns.add(Samples.column(name, "1." + column, "process"));
            for (int contract = 1; contract <= CONTRACTS; contract++) {
                cells.add(Samples.cell(name, "queue_" + contract, Verdict.FAIL, behaviours(column)));
            }
        }
        return Samples.matrix(columns, cells);
    }

    /** One in ten is red, with a long history and a text of its own. */
    private static BehaviourResult[] behaviours(int column) {
        List<Failure.Step> steps = Collections.nCopies(50, new Failure.Step("create colour = red", "ok", 1.2));
        List<BehaviourResult> all = new ArrayList<>();
        for (int i = 1; i <= BEHAVIOURS; i++) {
            Failure failure = new Failure("blue", "it was red ".repeat(column), steps, "mvn", Optional.of("at A.b"));
            all.add(i % 10 == 0 ? Samples.red("QUB-" + i, Verdict.FAIL, failure) : Samples.pass("QUB-" + i));
        }
        return all.toArray(BehaviourResult[]::new);
    }
}
