package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What random sequences find is a test of a few lines, which compiles, is red for the same fault, and green without it. */
class FindingsTest {

    private static final String TESTS = "dev.touchstone.acceptance.keyvalue.KeyValue";
    private static final Pattern METHOD = Pattern.compile("@Test\\Rvoid .*?^}", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource({
        "Basic, keyvalue_basic/delete-after-overwrite-brings-back-the-older, 4",
        "Scan, keyvalue_scan/count-drifts-when-an-overwritten-key-is-deleted, 4",
        "Ttl, keyvalue_ttl/persist-brings-back-the-deadline-before, 5",
        "Transactional, keyvalue_transactional/reads-forgotten-when-another-begins, 6",
        "Batch, keyvalue_batch/batch-delete-overlooks-a-recreated-key, 4",
        "Cas, keyvalue_cas/swap-refused-after-the-same-bytes-were-set, 4"
    })
    void a_finding_is_a_short_test_that_is_red_for_the_same_fault(String contract, String fault, int operations)
            throws Exception {
        for (String seed : List.of("1", "2", "3")) {
            String method = method(TESTS + contract + "IT", fault, seed);
            assertThat(method.lines().filter(FindingsTest::isOperation))
                    .as(method)
                    .hasSizeLessThanOrEqualTo(operations);
            Path folder = Files.createTempDirectory(classes, "found");
            WorkedPage page = WorkedPage.of(pasted(method), folder);

            assertThat(run(page, fault).getTestsFailedCount()).as(method).isEqualTo(1);
            assertThat(run(page, "").getTestsSucceededCount()).as(method).isEqualTo(1);
        }
    }

    private static String method(String test, String fault, String seed) {
        SummaryGeneratingListener told = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(
                                            DiscoverySelectors.selectMethod(
                                                    test,
                                                    "random_sequences_of_operations_agree_with_the_model",
                                                    "long, dev.touchstone.dsl.differential.Sequences, dev.touchstone.dsl.Namespaces"))
                                    .configurationParameters(Map.of(
                                            "touchstone.backends",
                                            "memstore",
                                            "touchstone.fault",
                                            fault,
                                            "touchstone.seed",
                                            seed,
                                            "touchstone.reports",
                                            "off"))
                                    .build(),
                            told);
        }
        String message = told.getSummary().getFailures().stream()
                .map(failure ->
                        Optional.ofNullable(failure.getException().getMessage()).orElse("?"))
                .collect(Collectors.joining("\n"));
        Matcher method = METHOD.matcher(message);
        assertThat(method.find()).as(message).isTrue();
        return method.group();
    }

    private static boolean isOperation(String line) {
        return line.startsWith("    ") && !line.contains("clients.acting()") && !line.contains(".rollback()");
    }

    private static Page pasted(String method) {
        String text = "@OnEveryBackend\npublic class Found {\n" + method + "\n}\n";
        return new Page(Path.of("a finding"), List.of(new Page.Snippet("java", text, 1, Optional.empty())));
    }

    private static TestExecutionSummary run(WorkedPage page, String fault) throws Exception {
        return page.run("Found", Map.of("touchstone.backends", "memstore", "touchstone.fault", fault));
    }
}
