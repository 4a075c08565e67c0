package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixConsoleTest {

    private static final Optional<String> REPORT = Optional.of("acceptance-tests/target/touchstone/matrix.html");

    @Test
    void a_red_run_ends_with_what_is_red_in_words() {
        assertThat(screen(Detail.NORMAL, red())).isEqualTo("""
                Touchstone 0.1.0   2 of 3 backends   3 contracts   5 verdicts   41.6 s

                               memstore    redis
                               0.1.0       7.0.15
                               in-process  process
                KeyValue    2  ++          ex
                Queue       1  +           .
                kept/claimed   3/3         1/2
                + pass  e pass, emulated  x fail  . not claimed  (in the order of the docs)
                Slowest   memstore keyvalue_basic 1.2 s, memstore keyvalue_ttl 1.2 s, memstore
                          queue_basic 1.2 s

                Not here: mariadb: Docker refused, no "mariadbd" found
                  do one of   export TOUCHSTONE_MARIADB_URL=mariadb://user@host:3306/db
                              sudo apt-get install mariadb-server

                FAIL  KVT-05 keyvalue_ttl on redis 7.0.15 (process):
                      overwriting without a deadline lifts the old one
                  expected  "colour" to hold "blue"
                  but       it was absent
                  again     mvn -pl acceptance-tests -Pbackend-redis verify \\
                              -Dit.test='KeyValueTtlIT#overwriting*'

                Report    acceptance-tests/target/touchstone/matrix.html
                RED       1 of 5 claims fails
                """);
    }

    @Test
    void a_quiet_run_shows_failures_and_the_matrix() {
        assertThat(screen(Detail.QUIET, red()))
                .contains("KeyValue    2  ++", "FAIL  KVT-05", "RED  ")
                .doesNotContain("Slowest", "Not here");
    }

    @Test
    void a_green_run_ends_with_what_was_kept() {
        Matrix green = Samples.matrix(
                List.of(Samples.redis()),
                List.of(Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-01"))));

        assertThat(screen(Detail.NORMAL, green)).endsWith("GREEN     1 behaviour kept, 1 column, 1 claim\n");
    }

    @Test
    void nothing_is_wider_than_a_terminal() {
        assertThat(new MatrixConsole(Detail.VERBOSE).lastScreen(red(), REPORT))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void a_complete_cell_is_one_line() {
        Cell cell = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01"));

        assertThat(new MatrixConsole(Detail.NORMAL).cellLine(cell))
                .containsExactly("+ redis     keyvalue_basic   1 kept           1.24 s");
        assertThat(new MatrixConsole(Detail.QUIET).cellLine(cell)).isEmpty();
        assertThat(new MatrixConsole(Detail.VERBOSE).cellLine(cell))
                .last()
                .isEqualTo("    + KVB-01        3.5 ms  overwriting without a deadline lifts the old one");
    }

    @Test
    void a_cell_that_was_not_asked_says_why() {
        Cell cell = Samples.unasked("redis", "queue_basic", Verdict.NOT_CLAIMED, "needs 2.11, found 2.9.10");

        assertThat(new MatrixConsole(Detail.NORMAL).cellLine(cell))
                .containsExactly(". redis     queue_basic      not claimed (needs 2.11, found 2.9.10)");
    }

    @Test
    void the_first_verdict_is_told_with_its_time() {
        assertThat(new MatrixConsole(Detail.NORMAL).firstVerdictLine(3_210))
                .containsExactly("First verdict after 3.21 s");
    }

    @Test
    void the_summary_is_the_last_screen(@TempDir Path folder) throws java.io.IOException {
        Path file = Summary.write(List.of("one", "two"), folder);

        assertThat(file).hasFileName("summary.txt");
        assertThat(Files.readString(file)).isEqualTo("one\ntwo\n");
    }

    private static String screen(Detail detail, Matrix matrix) {
        return String.join("\n", new MatrixConsole(detail).lastScreen(matrix, REPORT)) + "\n";
    }

    private static Matrix red() {
        return Samples.matrix(
                List.of(
                        Samples.column("memstore", "0.1.0", "in-process"),
                        Samples.redis(),
                        Samples.missing(
                                "mariadb",
                                "Docker refused, no \"mariadbd\" found",
                                "export TOUCHSTONE_MARIADB_URL=mariadb://user@host:3306/db",
                                "sudo apt-get install mariadb-server")),
                List.of(
                        Samples.cell("memstore", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01")),
                        Samples.cell("memstore", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-05")),
                        Samples.cell("memstore", "queue_basic", Verdict.PASS, Samples.pass("QUB-01")),
                        Samples.cell("redis", "keyvalue_basic", Verdict.PASS, "emulated", Samples.pass("KVB-01")),
                        Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, broken()),
                        Samples.unasked("redis", "queue_basic", Verdict.NOT_CLAIMED, "no claim"),
                        Samples.unasked("mariadb", "keyvalue_basic", Verdict.UNAVAILABLE, "Docker refused")));
    }

    private static BehaviourResult broken() {
        return Samples.red("KVT-05", Verdict.FAIL, Samples.failure("\"colour\" to hold \"blue\"", "it was absent"));
    }
}
