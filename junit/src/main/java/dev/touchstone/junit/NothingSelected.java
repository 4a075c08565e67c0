package dev.touchstone.junit;

import dev.touchstone.sut.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The screen of a run in which Maven found nothing to run. */
final class NothingSelected {

    private NothingSelected() {}

    static String told(Scope scope, KnownBackends known) {
        List<String> tags = Stream.concat(known.contractIds().stream(), known.models().stream())
                .toList();
        String hints = scope.tags().stream()
                .filter(tag -> !tags.contains(tag))
                .map(tag -> System.lineSeparator() + "  groups: \"" + tag + "\": " + Nearest.hint(tag, tags))
                .collect(Collectors.joining());
        String nearest = scope.tags().stream()
                .flatMap(tag -> Nearest.to(tag, tags).stream())
                .findFirst()
                .orElse(tags.get(0));
        return "RED       not one test was selected by " + scope.words() + hints + System.lineSeparator()
                + "Next:     mvn -pl acceptance-tests -Pbackend-memstore verify -Dgroups=" + nearest;
    }
}
