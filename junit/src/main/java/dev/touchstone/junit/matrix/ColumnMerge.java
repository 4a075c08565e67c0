package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One column of those that have its name in several files: it must be one system in all of them. */
final class ColumnMerge {

    private final String name;
    private final List<Told<ColumnResult>> available = new ArrayList<>();
    private final List<Told<ColumnResult>> missing = new ArrayList<>();

    private ColumnMerge(List<Told<ColumnResult>> told) {
        this.name = told.get(0).what().name();
        told.forEach(each -> (each.what().available() ? available : missing).add(each));
    }

    /**
     * The column.
     *
     * @param told at least one
     * @param lacking the files in which it could not be had, and something was to be run on it
     */
    static ColumnResult of(List<Told<ColumnResult>> told, Set<String> lacking, MergeFindings findings) {
        ColumnMerge merge = new ColumnMerge(told);
        merge.check(lacking, findings);
        return merge.available.isEmpty() ? told.get(0).what() : merge.joined();
    }

    private void check(Set<String> lacking, MergeFindings findings) {
        differ(each -> each.driver() + " (driver)", findings);
        differ(each -> each.product() + " " + each.version().orElse("of no known version"), findings);
        if (!available.isEmpty()) {
            missing.stream()
                    .filter(each -> lacking.contains(each.file()))
                    .forEach(each -> findings.slip(name + " could be had in "
                            + available.get(0).file() + ", and not in " + each.file() + ": "
                            + each.what().reason().orElse("no reason was given")));
        }
        MergeFindings.differences(told(each -> each.provisioning().orElse("?")))
                .ifPresent(ways -> findings.note(name + " came to be in several ways: " + ways));
    }

    private void differ(Function<ColumnResult, String> aspect, MergeFindings findings) {
        MergeFindings.differences(told(aspect))
                .ifPresent(systems -> findings.slip("the column " + name + " is not one system: " + systems
                        + "; give each a name of its own, e.g. -Dtouchstone.backends=" + name + "-2="
                        + available.get(0).what().driver() + ":..."));
    }

    private <T> List<Told<T>> told(Function<ColumnResult, T> aspect) {
        return available.stream()
                .map(each -> new Told<>(each.file(), aspect.apply(each.what())))
                .toList();
    }

    /** What the first file tells, the ways of all, the slowest start, and everything that was left. */
    private ColumnResult joined() {
        ColumnResult first = available.get(0).what();
        return new ColumnResult(
                name,
                first.driver(),
                first.product(),
                each(ColumnResult::version),
                each(ColumnResult::provisioning),
                all().mapToDouble(ColumnResult::startMs).max().orElse(0),
                true,
                Optional.empty(),
                first.attempts(),
                first.next(),
                all().flatMap(each -> each.manual().stream()).findFirst(),
                all().flatMap(each -> each.again().stream()).findFirst(),
                left());
    }

    private Optional<String> each(Function<ColumnResult, Optional<String>> field) {
        return Optional.of(all().flatMap(each -> field.apply(each).stream())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    private Optional<Leftovers> left() {
        List<Leftovers> left = all().flatMap(each -> each.left().stream()).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leftovers(
                        left.stream().mapToInt(Leftovers::connections).sum(),
                        left.stream().flatMap(each -> each.warnings().stream()).toList()));
    }

    private Stream<ColumnResult> all() {
        return available.stream().map(Told::what);
    }
}
