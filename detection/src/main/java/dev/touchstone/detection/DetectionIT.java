package dev.touchstone.detection;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.junit.ContractTests;
import dev.touchstone.junit.Faults;
import dev.touchstone.junit.RedRunException;
import dev.touchstone.junit.Screen;
import dev.touchstone.sut.Settings;
import java.util.List;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails unless every fault on the class path is noticed by each behaviour that it names. Contracts, their tests, the
 * backends and the faults are found on the class path; how it is run stands in {@code docs/detection.md}.
 */
@Tag("detection")
@ExtendWith(AskedFor.class)
public class DetectionIT {

    /** Called by JUnit. */
    public DetectionIT() {}

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void every_fault_is_noticed_by_the_behaviours_that_it_names(Settings settings) {
        List<String> backends = ServiceLoader.load(BackendProvider.class).stream()
                .map(provider -> provider.get().name())
                .toList();
        DetectionOptions options =
                DetectionOptions.of(settings, System.getProperties().stringPropertyNames(), backends);
        DetectionReports reports = new DetectionReports(options.reports());
        NavigableMap<String, Suite> suites = Suite.of(ContractTests.find());
        Screen screen = new Screen(options.reports().isPresent());
        Detection detection = new Detection(options, suites, Faults.find(), new Progress(screen));
        reports.empty();
        Findings findings = detection.run();
        List<String> slips = Slips.of(findings);
        screen.say(LastScreen.of(findings, reports.write(findings)));
        if (!slips.isEmpty()) {
            throw new RedRunException(String.join(System.lineSeparator(), slips)
                    + System.lineSeparator()
                    + LastScreen.lastWords(findings, slips));
        }
    }
}
