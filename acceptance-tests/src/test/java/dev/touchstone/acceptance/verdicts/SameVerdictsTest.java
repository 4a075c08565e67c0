package dev.touchstone.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.junit.BehaviourIds;
import dev.touchstone.junit.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Every behaviour gets the same verdict beside all others, one at a time in random order, alone, and twice at the same
 * time on one server. What was seen is told line by line in {@code target/verdicts.txt}.
 */
@Tag("verdicts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictsTest {

    private static final Path LINES = Path.of("target", "verdicts.txt");
    private static final long SEED = Long.getLong("verdicts.seed", System.nanoTime());

    private final List<Class<?>> contractTests = ReflectionSupport.findAllClassesInPackage(
            "dev.touchstone.acceptance", type -> type.isAnnotationPresent(Contract.class), name -> true);
    private final List<ClassSelector> everything =
            contractTests.stream().map(type -> selectClass(type)).toList();
    private final LauncherSession session = LauncherFactory.openSession();
    private Verdicts sideBySide = Verdicts.none();

    @BeforeAll
    static void forget_what_was_told() throws IOException {
        Files.deleteIfExists(LINES);
    }

    @AfterAll
    void close() {
        session.close();
    }

    @Test
    void one_at_a_time_in_random_order() {
        Verdicts expected = sideBySide();
        long begun = System.nanoTime();
        same("shuffled by seed " + SEED, begun, Rerun.shuffled("shuffled", SEED).of(session, everything), expected);
    }

    @Test
    void each_of_them_alone() {
        Verdicts expected = sideBySide();
        long begun = System.nanoTime();
        Verdicts alone = Verdicts.none();
        for (Class<?> type : contractTests) {
            String contract = type.getAnnotation(Contract.class).value();
            for (Method behaviour : behaviours(type)) {
                Verdicts one = Rerun.plain("alone").of(session, List.of(selectMethod(type, behaviour)));
                alone.add(one, contract, BehaviourIds.of(behaviour).orElseThrow());
            }
        }
        same("each alone", begun, alone, expected);
    }

    @Test
    void twice_at_the_same_time_on_one_server() {
        Map<String, String> urls = Stream.of(
                        System.getProperty("verdicts.urls", "").split(","))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        long begun = System.nanoTime();
        Verdicts once = inItsOwnSession("once", urls); // ours has servers of its own
        tell("once on a server of others", begun, once, List.of());
        long again = System.nanoTime();
        CompletableFuture<Verdicts> beside = CompletableFuture.supplyAsync(() -> inItsOwnSession("first", urls));
        Verdicts second = inItsOwnSession("second", urls);
        same("twice at once, one of the two", again, beside.join(), once);
        same("twice at once, the other", again, second, once);
    }

    /** What all are compared with, run by the first who asks. */
    private Verdicts sideBySide() {
        if (sideBySide.size() == 0) {
            long begun = System.nanoTime();
            sideBySide = Rerun.plain("side-by-side").of(session, everything);
            tell("side by side", begun, sideBySide, List.of());
            assertThat(sideBySide.count("pass")).isPositive();
        }
        return sideBySide;
    }

    private Verdicts inItsOwnSession(String reports, Map<String, String> urls) {
        try (LauncherSession own = LauncherFactory.openSession()) {
            return Rerun.on(reports, urls).of(own, everything);
        }
    }

    private static List<Method> behaviours(Class<?> type) {
        return ReflectionSupport.findMethods(
                type, method -> BehaviourIds.of(method).isPresent(), HierarchyTraversalMode.TOP_DOWN);
    }

    private static void same(String how, long begun, Verdicts seen, Verdicts expected) {
        List<String> differences = seen.differencesTo(expected);
        tell(how, begun, seen, differences);
        assertThat(differences).as(how).isEmpty();
    }

    private static void tell(String how, long begun, Verdicts seen, List<String> differences) {
        String line = String.format(
                "%-32s %4d verdicts, %4d pass, %3d not claimed, %d different, %.0f s%n",
                how,
                seen.size(),
                seen.count("pass"),
                seen.count("not claimed"),
                differences.size(),
                (System.nanoTime() - begun) / 1e9);
        try {
            Files.writeString(LINES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            for (String difference : differences) {
                Files.writeString(LINES, "  " + difference + System.lineSeparator(), StandardOpenOption.APPEND);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
