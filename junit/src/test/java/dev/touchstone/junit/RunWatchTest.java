package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.junit.selftest.Elsewhere;
import dev.touchstone.junit.selftest.LineServer;
import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guard is a JVM of its own, so letting go of its pipe is to it what the end of this JVM is. */
class RunWatchTest {

    private static final Duration BOUND = Duration.ofSeconds(30);

    /** A guard of another test may still be waiting for its server. */
    private final Set<ProcessHandle> others =
            ProcessHandle.current().descendants().collect(Collectors.toSet());

    @Test
    void a_guard_that_is_left_without_a_word_removes_what_the_run_made() throws IOException {
        try (LineServer server = LineServer.answering()) {
            RunWatch watch =
                    RunWatch.over("elsewhere", external(server.url()), "r7").orElseThrow();
            assertThat(guards()).allSatisfy(line -> assertThat(line).doesNotContain("s3cret"));
            watch.close();

            await().atMost(BOUND).until(() -> guards().isEmpty());
            assertThat(server.lines()).hasSizeGreaterThanOrEqualTo(2).containsOnly("drop r7");
        }
    }

    @Test
    void a_guard_that_has_nothing_to_do_does_nothing() throws IOException {
        try (LineServer server = LineServer.answering()) {
            RunWatch watch =
                    RunWatch.over("elsewhere", external(server.url()), "r7").orElseThrow();
            watch.nothingToDo();
            watch.close();

            await().atMost(BOUND).until(() -> guards().isEmpty());
            assertThat(server.lines()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_away_when_the_run_ends_is_waited_for() throws IOException {
        LineServer before = LineServer.answering();
        RunWatch watch =
                RunWatch.over("elsewhere", external(before.url()), "r7").orElseThrow();
        before.close();
        watch.close();

        try (LineServer again = LineServer.on(before.port(), true)) {
            await().atMost(BOUND).until(() -> guards().isEmpty());
            assertThat(again.lines()).contains("drop r7");
        }
    }

    @Test
    void what_we_started_ourselves_needs_no_guard() {
        SutRecipe recipe = new InProcessRecipe("Here", "1", clock -> "a store");
        SutRequest request = new SutRequest("here", Settings.of(Map.of()), StartOptions.standard());
        assertThat(RunWatch.over("here", Suts.start(recipe, request), "r7")).isEmpty();
        assertThat(guards()).isEmpty();
    }

    private static Sut external(String url) {
        Settings there = Settings.of(Map.of("touchstone.elsewhere.url", url));
        return Suts.start(new Elsewhere().recipe(), new SutRequest("elsewhere", there, StartOptions.standard()));
    }

    /** The command lines of the guards that this test has. */
    private List<String> guards() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(each -> !others.contains(each))
                .flatMap(each -> each.info().commandLine().stream())
                .filter(line -> line.contains(RunGuard.class.getName()))
                .toList();
    }
}
