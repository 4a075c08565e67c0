package dev.touchstone.detection;

import dev.touchstone.junit.ConfigurationException;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.Settings.Setting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a detection run was asked for.
 *
 * @param backend the sound backend into which faults are put
 * @param servers those for faults that show only on a server
 * @param only how the ids of the chosen faults begin; empty means all
 * @param full whether the whole contract is run against each fault
 * @param atOnce how many trials run side by side
 * @param patience how long behaviours wait
 * @param idle the file of behaviours that may kill nothing
 * @param reports where the reports go; empty means nowhere
 */
record DetectionOptions(
        String backend,
        List<String> servers,
        String only,
        boolean full,
        int atOnce,
        Bench.Patience patience,
        Optional<Path> idle,
        Optional<Path> reports) {

    static final String BACKEND = "detection.backend";
    static final String SERVERS = "detection.servers";
    static final String ONLY = "detection.only";
    static final String FULL = "detection.full";
    static final String AT_ONCE = "detection.parallel";
    static final String PATIENCE = "detection.patience";
    static final String SERVER_PATIENCE = "detection.server-patience";
    static final String IDLE = "detection.idle";
    private static final List<String> ALL =
            List.of(BACKEND, SERVERS, ONLY, FULL, AT_ONCE, PATIENCE, SERVER_PATIENCE, IDLE);
    private static final Pattern TIME = Pattern.compile("\\d+\\s*(ms|s)");

    /** @throws ConfigurationException if an option is not known or not of its type, or a backend is not known */
    static DetectionOptions of(Settings settings, Collection<String> properties, Collection<String> backends) {
        properties.stream()
                .filter(name -> name.startsWith("detection.") && !ALL.contains(name))
                .forEach(name -> {
                    throw ConfigurationException.unknown("option", name, ALL, "the one who started the run");
                });
        List<String> servers = settings.find(SERVERS).stream()
                .flatMap(said -> Arrays.stream(said.value().split("[,\\s]+")))
                .toList();
        String backend = settings.find(BACKEND).map(Setting::value).orElseGet(() -> onlyOne(backends));
        Stream.concat(Stream.of(backend), servers.stream())
                .filter(name -> !backends.contains(name))
                .forEach(name -> {
                    throw ConfigurationException.unknown("backend", name, backends, BACKEND + " or " + SERVERS);
                });
        return new DetectionOptions(
                backend,
                servers,
                settings.get(ONLY, ""),
                checked(settings, FULL, "false", Pattern.compile("true|false"), "true or false")
                        .equals("true"),
                Integer.parseInt(checked(
                        settings,
                        AT_ONCE,
                        String.valueOf(2 * Runtime.getRuntime().availableProcessors()),
                        Pattern.compile("[1-9]\\d{0,2}"),
                        "a number from 1 to 999")),
                new Bench.Patience(
                        checked(settings, PATIENCE, "2s", TIME, "a time like 10s or 500ms"),
                        checked(settings, SERVER_PATIENCE, "10s", TIME, "a time like 10s or 500ms")),
                settings.find(IDLE).map(said -> Path.of(said.value())),
                Optional.of(settings.get("touchstone.reports", "target/touchstone"))
                        .filter(place -> !place.equals("off"))
                        .map(Path::of));
    }

    private static String onlyOne(Collection<String> backends) {
        if (backends.size() == 1) {
            return backends.iterator().next();
        }
        throw new ConfigurationException(
                "Faults are put into a sound backend, and nobody said which one: there are "
                        + String.join(", ", new TreeSet<>(backends)),
                "-D" + BACKEND + "=" + new TreeSet<>(backends).first());
    }

    private static String checked(Settings settings, String name, String standard, Pattern form, String expected) {
        Optional<Setting> said = settings.find(name);
        said.filter(each -> !form.matcher(each.value()).matches()).ifPresent(each -> {
            throw ConfigurationException.wrongValue(each, expected, standard);
        });
        return said.map(Setting::value).orElse(standard);
    }
}
