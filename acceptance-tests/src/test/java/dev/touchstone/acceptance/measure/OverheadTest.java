package dev.touchstone.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.dsl.KeyValues;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.OnEveryBackend;
import dev.touchstone.sut.memstore.KeyValueStore;
import dev.touchstone.sut.memstore.MemStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What the kit adds to a behaviour on memstore: (wall of kit - wall of plain JUnit) / 20,000, median of 5 rounds. */
@Tag("measure")
class OverheadTest {

    private static final int BEHAVIOURS = 20_000;
    private static final int ROUNDS = 5;
    private static final double LIMIT_MS = 0.1;
    private static final Map<String, String> PARAMETERS = Map.of(
            "touchstone.backends", "memstore",
            "touchstone.reports", "off",
            "junit.jupiter.execution.timeout.mode", "disabled", // the bound on hung behaviours is not what we measure
            "junit.jupiter.execution.parallel.enabled", "false");

    @Test
    void a_behaviour_costs_at_most_a_tenth_of_a_millisecond_more_than_plain_junit() throws IOException {
        try (LauncherSession session = LauncherFactory.openSession()) {
            round(session); // warms up
            double[] added = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                added[i] = round(session);
            }
            String rounds = Arrays.toString(added);
            Arrays.sort(added);
            double median = added[ROUNDS / 2];
            Path figure = Path.of("target", "overhead.txt");
            Files.writeString(figure, String.format("%.4f ms added per behaviour; rounds %s%n", median, rounds));
            assertThat(median).as("rounds %s", rounds).isLessThanOrEqualTo(LIMIT_MS);
        }
    }

    private static double round(LauncherSession session) {
        long plain = wall(session, Plainly.class);
        long kit = wall(session, WithTheKit.class);
        return (kit - plain) / 1e6 / BEHAVIOURS;
    }

    private static long wall(LauncherSession session, Class<?> tests) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        long begun = System.nanoTime();
        session.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameters(PARAMETERS)
                                .build(),
                        summary);
        long took = System.nanoTime() - begun;
        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(BEHAVIOURS);
        return took;
    }

    /** One create and one expect, by the kit. */
    @OnEveryBackend
    @Needs("keyvalue_basic")
    static class WithTheKit {

        @RepeatedTest(BEHAVIOURS)
        void create_and_expect(KeyValues store) {
            store.create("colour", "red");
            store.expectValue("colour", "red");
        }
    }

    /** The same, by JUnit alone. */
    static class Plainly {

        private static final MemStore STORE = new MemStore(Clock.systemUTC());

        @RepeatedTest(BEHAVIOURS)
        void create_and_expect(RepetitionInfo repetition) {
            KeyValueStore store = STORE.keyValues("t" + repetition.getCurrentRepetition());
            store.set("colour".getBytes(StandardCharsets.UTF_8), "red".getBytes(StandardCharsets.UTF_8));
            assertThat(store.get("colour".getBytes(StandardCharsets.UTF_8)))
                    .get()
                    .isEqualTo("red".getBytes(StandardCharsets.UTF_8));
        }
    }
}
