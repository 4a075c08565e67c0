package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the runs came about that became one matrix: they must be of one commit. */
final class OriginMerge {

    private OriginMerge() {}

    /** What all have in common; the environments of several machines are told side by side. */
    static Origin of(List<MatrixFile> files, MergeFindings findings) {
        List<Told<Environment>> places = files.stream()
                .flatMap(file ->
                        file.matrix().origin().environment().stream().map(place -> new Told<>(file.name(), place)))
                .toList();
        MergeFindings.differences(places.stream()
                        .flatMap(place -> place.what().commit().stream()
                                .map(commit -> new Told<>(place.file(), "commit " + commit)))
                        .toList())
                .ifPresent(commits -> findings.slip("the files are not of one state of the code: " + commits));
        return new Origin(common(Told.by(files, matrix -> matrix.origin().command())), environment(places));
    }

    private static Optional<String> common(List<Told<Optional<String>>> commands) {
        Optional<String> first = commands.get(0).what();
        return commands.stream().allMatch(each -> each.what().equals(first)) ? first : Optional.empty();
    }

    private static Optional<Environment> environment(List<Told<Environment>> places) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Environment(
                        words(places, Environment::java),
                        words(places, Environment::os),
                        places.stream()
                                .mapToInt(place -> place.what().cores())
                                .max()
                                .orElse(0),
                        Optional.of(words(places, place -> place.commit().orElse("")))
                                .filter(commits -> !commits.isEmpty())));
    }

    private static String words(List<Told<Environment>> places, Function<Environment, String> field) {
        return places.stream()
                .map(place -> field.apply(place.what()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
