package dev.touchstone.junit;

import dev.touchstone.sut.Settings;
import dev.touchstone.sut.Settings.Setting;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every option of a run by its property's name. One that is not known, or not of its type, stops the run. */
final class Options {

    private static final Set<String> OF_THE_RUN = Set.of(
            ColumnSelection.BACKENDS,
            ColumnSelection.PROFILES,
            ColumnSelection.STANDARD,
            Scope.RUNNER,
            "touchstone.contracts",
            "touchstone.parallel",
            "touchstone.patience",
            "touchstone.start-patience",
            "touchstone.durable",
            "touchstone.reports",
            "touchstone.quiet",
            "touchstone.verbose",
            "touchstone.keep",
            "touchstone.deviations",
            "touchstone.underclaims",
            DisruptionWish.OPTION,
            "touchstone.large",
            "touchstone.fault",
            Seed.OPTION,
            "touchstone.again",
            "touchstone.started");
    private static final List<String> OF_A_COLUMN = List.of("url", "provisioning", "image");
    /** The environment outlives a run: it may tell of columns that this run does not have. */
    private static final Pattern OF_ANY_COLUMN = Pattern.compile("TOUCHSTONE_\\w+_(URL|PROVISIONING|IMAGE)");

    private static final Pattern DURATION = Pattern.compile("(\\d+)\\s*(ms|s)");

    private final Settings settings;

    Options(Settings settings) {
        this.settings = settings;
    }

    /** Refuses system properties and environment variables that look like ours and are not. */
    static void check(Collection<String> properties, Collection<String> environment, Collection<String> columns) {
        Set<String> known = known(columns);
        refuse(properties, "touchstone.", Function.identity(), known);
        List<String> ofTheRun = environment.stream()
                .filter(name -> !OF_ANY_COLUMN.matcher(name).matches())
                .toList();
        refuse(ofTheRun, "TOUCHSTONE_", Settings::environmentName, known);
    }

    /** The names of all options of a run that has these columns. */
    static Set<String> known(Collection<String> columns) {
        Set<String> known = new TreeSet<>(OF_THE_RUN);
        for (String column : columns) {
            OF_A_COLUMN.forEach(option -> known.add("touchstone." + column + "." + option));
        }
        return known;
    }

    private static void refuse(
            Collection<String> names, String prefix, Function<String, String> spelling, Set<String> known) {
        Set<String> spelt = new TreeSet<>(known.stream().map(spelling).toList());
        for (String name : names) {
            if (name.startsWith(prefix) && !spelt.contains(name)) {
                throw ConfigurationException.unknown("option", name, spelt, "the one who started the run");
            }
        }
    }

    Optional<String> text(String name) {
        return settings.find(name).map(Setting::value);
    }

    boolean flag(String name) {
        Optional<Setting> setting = settings.find(name);
        setting.filter(said -> !Set.of("true", "false").contains(said.value())).ifPresent(said -> {
            throw ConfigurationException.wrongValue(said, "true or false", "true");
        });
        return setting.filter(said -> said.value().equals("true")).isPresent();
    }

    String oneOf(String name, String standard, Set<String> words) {
        Optional<Setting> setting = settings.find(name);
        setting.filter(said -> !words.contains(said.value())).ifPresent(said -> {
            throw ConfigurationException.wrongValue(
                    said, "one of " + String.join(", ", new TreeSet<>(words)), standard);
        });
        return setting.map(Setting::value).orElse(standard);
    }

    int count(String name, int standard) {
        Optional<Setting> setting = settings.find(name);
        setting.filter(said -> !said.value().matches("[1-9]\\d{0,4}")).ifPresent(said -> {
            throw ConfigurationException.wrongValue(said, "a number from 1 to 99999", String.valueOf(standard));
        });
        return setting.map(said -> Integer.parseInt(said.value())).orElse(standard);
    }

    Duration duration(String name, Duration standard) {
        Optional<Setting> setting = settings.find(name);
        if (setting.isEmpty()) {
            return standard;
        }
        Matcher matcher = DURATION.matcher(setting.get().value());
        if (!matcher.matches()) {
            throw ConfigurationException.wrongValue(
                    setting.get(), "a time like 10s or 500ms", standard.toSeconds() + "s");
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }
}
