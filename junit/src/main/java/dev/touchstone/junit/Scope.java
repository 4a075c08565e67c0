package dev.touchstone.junit;

import dev.touchstone.sut.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of what there is a run was asked for, beside its columns.
 *
 * @param contracts ids or data models; empty means all
 * @param tests the tokens of {@code it.test}; empty means all
 * @param tags the words of {@code groups}; empty means all
 * @param narrowed whether anything narrower than columns and contracts was selected
 * @param whole whether Maven runs all tests that there are, so that a contract without one is seen
 * @param words for the report: {@code everything} where nothing was said
 */
record Scope(
        Set<String> contracts, List<String> tests, Set<String> tags, boolean narrowed, boolean whole, String words) {

    static final String RUNNER = "touchstone.runner";
    private static final List<String> NARROWING = List.of("it.test", "groups", "excludedGroups");

    static Scope of(Settings settings) {
        List<String> said = Stream.concat(Stream.of("touchstone.contracts"), NARROWING.stream())
                .flatMap(name -> settings.find(name).stream())
                .map(setting -> setting.name() + "=" + setting.value())
                .toList();
        String runner = settings.get(RUNNER, "clicked");
        boolean byMaven = runner.equals("maven");
        boolean narrowed = byMaven
                ? NARROWING.stream().anyMatch(name -> settings.find(name).isPresent())
                : runner.equals("clicked");
        String standard = narrowed ? "what was chosen in the launcher" : "everything";
        return new Scope(
                words(settings, "touchstone.contracts", "[,\\s]+"),
                byMaven ? List.copyOf(words(settings, "it.test", ",")) : List.of(),
                byMaven ? words(settings, "groups", "[|&!(),\\s]+") : Set.of(),
                narrowed,
                byMaven && said.isEmpty(),
                said.isEmpty() ? standard : String.join(", ", said));
    }

    /** Refuses a word that is neither a contract nor a data model. */
    void check(KnownBackends known) {
        for (String word : contracts) {
            boolean isModel = known.models().stream().anyMatch(word::equalsIgnoreCase);
            if (!isModel && !known.contractIds().contains(word)) {
                throw ConfigurationException.unknown(
                        "contract or data model",
                        word,
                        Stream.concat(known.contractIds().stream(), known.models().stream())
                                .toList(),
                        "touchstone.contracts");
            }
        }
    }

    boolean includes(String contract, String model) {
        return contracts.isEmpty()
                || contracts.contains(contract)
                || contracts.stream().anyMatch(word -> word.equalsIgnoreCase(model));
    }

    private static Set<String> words(Settings settings, String name, String separator) {
        Optional<String> value = settings.find(name).map(Settings.Setting::value);
        return value.map(text -> Stream.of(text.split(separator)))
                .orElse(Stream.of())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
