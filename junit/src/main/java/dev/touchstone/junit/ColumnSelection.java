package dev.touchstone.junit;

import dev.touchstone.sut.Secrets;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.Settings.Setting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a run is about, and who said so: {@code redis,nats}, {@code all}, {@code auto}, or
 * {@code valkey=redis:redis://host:6379} and {@code valkey=redis:valkey/valkey:8} for a column of its own.
 *
 * @param columns in the order of the selection
 * @param saidBy for people
 */
record ColumnSelection(List<ColumnSpec> columns, String saidBy) {

    static final String BACKENDS = "touchstone.backends";
    static final String PROFILES = "touchstone.profiles";
    static final String STANDARD = "touchstone.backends.default";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** A property beats a profile, that the environment and the file, those what the build takes where nobody spoke. */
    static ColumnSelection of(Settings settings, Collection<String> known) {
        Optional<Setting> named = settings.find(BACKENDS);
        Setting said = named.filter(setting -> setting.source().equals("property"))
                .or(() -> settings.find(PROFILES))
                .or(() -> named)
                .or(() -> settings.find(STANDARD))
                .orElse(new Setting(BACKENDS, "memstore", "nothing was said and this is no Maven run"));
        String saidBy = said.name().equals(PROFILES) ? "a backend-* profile" : said.toString();
        Map<String, ColumnSpec> columns = new LinkedHashMap<>();
        Pattern.compile("[,\\s]+")
                .splitAsStream(said.value())
                .flatMap(token -> columnsOf(token, known, saidBy))
                .forEach(column -> put(columns, column, saidBy));
        return new ColumnSelection(
                columns.values().stream()
                        .map(column -> column.requiredIf(configured(column, settings)))
                        .toList(),
                saidBy);
    }

    List<String> names() {
        return columns.stream().map(ColumnSpec::name).toList();
    }

    /** As a user would select the same again. */
    String selected() {
        return columns.stream().allMatch(ColumnSpec::required)
                ? columns.stream().map(ColumnSpec::selected).collect(Collectors.joining(","))
                : "auto";
    }

    private static Stream<ColumnSpec> columnsOf(String token, Collection<String> known, String saidBy) {
        if (token.equals("all") || token.equals("auto")) {
            return known.stream().map(name -> new ColumnSpec(name, name, Map.of(), token.equals("all")));
        }
        String[] named = token.split("=", 2);
        String[] driven = named[named.length - 1].split(":", 2);
        String backend = driven[0];
        if (!known.contains(backend)) {
            throw ConfigurationException.unknown("backend", Secrets.redact(backend), withWords(known), saidBy);
        }
        if (!NAME.matcher(named[0].split(":", 2)[0]).matches()) {
            throw new ConfigurationException(
                    "A column cannot be called \"" + named[0] + "\": lower-case letters, digits and dashes only",
                    "-D" + BACKENDS + "=valkey=redis:redis://host:6379");
        }
        String name = named.length == 2 ? named[0] : backend;
        return Stream.of(
                new ColumnSpec(name, backend, driven.length == 2 ? overrides(name, driven[1]) : Map.of(), true));
    }

    private static Map<String, String> overrides(String column, String urlOrImage) {
        return urlOrImage.contains("://")
                ? Map.of("touchstone." + column + ".url", urlOrImage)
                : Map.of(
                        "touchstone." + column + ".image",
                        urlOrImage,
                        "touchstone." + column + ".provisioning",
                        "container");
    }

    private static Collection<String> withWords(Collection<String> known) {
        return Stream.concat(known.stream(), Stream.of("all", "auto")).toList();
    }

    private static boolean configured(ColumnSpec column, Settings settings) {
        return settings.find("touchstone." + column.name() + ".url").isPresent()
                || settings.find("touchstone." + column.name() + ".provisioning")
                        .isPresent();
    }

    private static void put(Map<String, ColumnSpec> columns, ColumnSpec column, String saidBy) {
        ColumnSpec other = columns.put(column.name(), column);
        if (other != null && !other.equals(column)) {
            throw new ConfigurationException(
                    "Two columns are called \"" + column.name() + "\", said by " + saidBy,
                    "give one a name of its own: -D" + BACKENDS + "=" + column.name() + ",other=" + column.backend()
                            + ":...");
        }
    }
}
