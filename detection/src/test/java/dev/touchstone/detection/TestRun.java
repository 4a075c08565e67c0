package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.Faults;
import dev.touchstone.junit.Screen;
import dev.touchstone.sut.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * A detection run as these tests want it.
 *
 * @param tests the class of the contract's tests
 * @param options on top of the standard ones
 */
record TestRun(Class<?> tests, Map<String, String> options) {

    static TestRun plain() {
        return new TestRun(Boxed.Sound.class, Map.of());
    }

    TestRun of(Class<?> other) {
        return new TestRun(other, options);
    }

    TestRun with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new TestRun(tests, more);
    }

    Findings against(BoxFault... faults) {
        return detection(faults).run();
    }

    Detection detection(BoxFault... faults) {
        Map<String, String> all =
                new LinkedHashMap<>(Map.of("detection.backend", "sturdy", "touchstone.reports", "off"));
        all.putAll(options);
        DetectionOptions asked = DetectionOptions.of(Settings.of(all), all.keySet(), List.of("sturdy", "gone"));
        List<ServiceLoader.Provider<Fault>> providers = Arrays.stream(faults)
                .<ServiceLoader.Provider<Fault>>map(each -> each)
                .toList();
        return new Detection(asked, Suite.of(List.of(tests)), Faults.of(providers), new Progress(new Screen(false)));
    }
}
