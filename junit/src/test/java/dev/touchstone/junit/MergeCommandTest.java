package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.MatrixFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    @TempDir
    Path work;

    private final List<String> out = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private String redis = "";
    private String nats = "";

    @BeforeEach
    void two_jobs_have_run() {
        redis = MatrixFixture.green(work.resolve("redis-job"), "redis").toString();
        nats = MatrixFixture.green(work.resolve("nats-job"), "nats").toString();
    }

    @Test
    void the_whole_report_is_written_and_shown() throws IOException {
        assertThat(merge("report", redis, nats)).isZero();

        assertThat(out).last().asString().startsWith("GREEN     2 behaviours kept, 2 columns");
        assertThat(files())
                .contains("matrix.json", "matrix.md", "summary.txt", "badges/touchstone.svg")
                .contains("junit/TEST-redis.queue_basic.xml", "junit/TEST-nats.queue_basic.xml");
        assertThat(Files.readAllLines(work.resolve("report/summary.txt"))).containsExactlyElementsOf(out);
    }

    @Test
    void a_job_that_left_no_file_makes_it_red() {
        assertThat(merge("--expect", "redis,nats,postgres", "report", redis, nats))
                .isEqualTo(1);

        assertThat(out)
                .contains("NOT RUN  queue_basic on postgres: none of the 2 files tells of it")
                .last()
                .asString()
                .startsWith("RED ");
    }

    @Test
    void bad_input_is_told_and_nothing_is_written() throws IOException {
        Path cut = Files.writeString(work.resolve("cut.json"), "{\"schema\": 1,");

        assertThat(merge("report", redis, cut.toString())).isEqualTo(2);

        assertThat(problems).singleElement().asString().startsWith(cut + ": broken JSON");
        assertThat(out).isEmpty();
        assertThat(work.resolve("report")).doesNotExist();
    }

    @Test
    void an_earlier_report_stays_when_the_input_is_bad() throws IOException {
        merge("report", redis);
        List<String> before = files();

        assertThat(merge("report", work.resolve("none.json").toString())).isEqualTo(2);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void words_that_say_nothing_to_do_are_refused() {
        refused("Nothing to merge", "report");
        refused("did you mean \"--expect\"?", "--expekt", "redis", "report", redis);
        refused("--expect wants a list behind it", "report", redis, "--expect");
        refused("is named twice", "report", redis, redis);
        refused("which would be emptied before", "redis-job", redis);
        refused("is a file; the first word is the folder", "redis-job/matrix.json", nats);
    }

    private void refused(String told, String... words) {
        problems.clear();
        assertThat(merge(words)).isEqualTo(2);
        assertThat(problems).singleElement().asString().contains(told, "Next:   ");
    }

    /** Names without a dash stand for folders in the scratch folder. */
    private int merge(String... words) {
        List<String> said = Stream.of(words)
                .map(word ->
                        word.matches("report|redis-job.*") ? work.resolve(word).toString() : word)
                .toList();
        return new MergeCommand(out::addAll, problems::addAll).run(said);
    }

    private List<String> files() throws IOException {
        Path report = work.resolve("report");
        try (var files = Files.walk(report)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> report.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
