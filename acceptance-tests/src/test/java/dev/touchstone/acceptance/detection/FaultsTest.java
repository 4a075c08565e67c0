package dev.touchstone.acceptance.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/** Every fault turns the behaviours red that it must. What each one said is kept in {@code target/faults.txt}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {

    private static final String CHOSEN = System.getProperty("faults.only", "");
    private static final Path LINES = Path.of("target", "faults.txt");

    private final List<Class<?>> contractTests = ReflectionSupport.findAllClassesInPackage(
            "dev.touchstone.acceptance", type -> type.isAnnotationPresent(Contract.class), name -> true);
    private final LauncherSession session = LauncherFactory.openSession();

    @BeforeAll
    void empty() throws IOException {
        Files.createDirectories(LINES.getParent());
        Files.writeString(LINES, "");
    }

    @AfterAll
    void close() {
        session.close();
    }

    @TestFactory
    Stream<DynamicTest> each_fault_is_noticed() {
        List<Fault> chosen = ServiceLoader.load(Fault.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(fault -> fault.id().startsWith(CHOSEN))
                .toList();
        assertThat(chosen).as("faults whose ids begin with %s", CHOSEN).isNotEmpty();
        return chosen.stream()
                .sorted(Comparator.comparing(
                        fault -> fault.reddens().stream().sorted().toList().toString() + fault.id()))
                .map(fault -> DynamicTest.dynamicTest(fault.id(), () -> notice(fault)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_fault_nothing_is_red() {
        return contractTests.stream()
                .filter(test -> (test.getAnnotation(Contract.class).value() + "/").startsWith(CHOSEN.split("/", 2)[0]))
                .map(test -> DynamicTest.dynamicTest(
                        test.getSimpleName(),
                        () -> assertThat(new Detection(session, "memstore").redLinesOfTheSoundOne(test))
                                .isEmpty()));
    }

    private void notice(Fault fault) throws IOException {
        Map<String, String> red = new Detection(session, fault.needsServer() ? "redis" : "memstore")
                .redLines(fault, testOf(fault.contract()));
        for (String id : fault.reddens()) {
            String line = String.format(
                    "%-6s %-55s %s%n", id, fault.id(), red.containsKey(id) ? "RED  " + red.get(id) : "NOT NOTICED");
            Files.writeString(LINES, line, StandardOpenOption.APPEND);
        }
        assertThat(red.keySet()).as(fault.sentence()).containsAll(fault.reddens());
    }

    private Class<?> testOf(String contract) {
        return contractTests.stream()
                .filter(type -> type.getAnnotation(Contract.class).value().equals(contract))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no test class has the contract " + contract));
    }
}
