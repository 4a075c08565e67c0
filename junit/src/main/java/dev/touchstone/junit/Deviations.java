package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.ClaimsProblem;
import dev.touchstone.driver.api.registry.Deviation;
import dev.touchstone.driver.api.registry.DeviationsFile;
import dev.touchstone.driver.api.registry.DeviationsFile.Entry;
import dev.touchstone.sut.Nearest;
import dev.touchstone.sut.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known to be broken, as registry files and a file of the user's own say it, judged by one day. */
final class Deviations {

    static final String FILE = "touchstone.deviations";

    private final List<Entry> entries;
    private final LocalDate today;

    Deviations(List<Entry> entries, Clock clock) {
        this.entries = List.copyOf(entries);
        this.today = LocalDate.now(clock);
    }

    /** Those of all known backends, and of the user's own file if there is one. */
    static Deviations find(KnownBackends known, Settings settings, Clock clock) {
        List<Entry> all = new ArrayList<>();
        for (String backend : known.names()) {
            known.claims(backend).all().stream()
                    .flatMap(claim -> claim.deviations().stream())
                    .forEach(deviation -> all.add(new Entry(backend, deviation)));
        }
        settings.find(FILE).map(Deviations::file).map(DeviationsFile::read).ifPresent(all::addAll);
        return new Deviations(all, clock);
    }

    private static Path file(Settings.Setting setting) {
        return Stream.of(Path.of(setting.value()), Path.of("..").resolve(setting.value()))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> ConfigurationException.wrongValue(
                        setting, "a file in this folder or the one above", "deviations.yaml"));
    }

    /** Refuses entries about what there is not. */
    void check(KnownBackends known, Catalogue catalogue, Collection<ColumnSpec> columns) {
        List<ClaimsProblem> problems = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            problem(entries.get(i), entries.subList(0, i), known, catalogue, columns)
                    .map(entries.get(i).deviation()::problem)
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw ClaimsProblem.all(problems);
        }
    }

    private static Optional<String> problem(
            Entry entry, List<Entry> before, KnownBackends known, Catalogue catalogue, Collection<ColumnSpec> columns) {
        String contract = entry.deviation().contract();
        List<String> names = Stream.concat(
                        known.names().stream(), columns.stream().map(ColumnSpec::name))
                .distinct()
                .toList();
        if (!names.contains(entry.backend())) {
            return Optional.of("no backend or column is called \"" + entry.backend() + "\"; "
                    + Nearest.hint(entry.backend(), names));
        }
        if (!known.contractIds().contains(contract)) {
            return Optional.of("unknown contract \"" + contract + "\"; " + Nearest.hint(contract, known.contractIds()));
        }
        if (known.names().contains(entry.backend())
                && known.claims(entry.backend()).on(contract).isEmpty()) {
            return Optional.of(entry.backend() + " does not claim " + contract);
        }
        return before.stream()
                .filter(other -> same(entry, other))
                .map(other -> entry.deviation().id() + " of " + entry.backend() + " is listed twice; the other one is "
                        + other.deviation().place())
                .findFirst()
                .or(() -> unknownId(entry.deviation(), ids(contract, catalogue)));
    }

    private static boolean same(Entry one, Entry other) {
        return one.backend().equals(other.backend())
                && one.deviation().contract().equals(other.deviation().contract())
                && one.deviation().id().equals(other.deviation().id());
    }

    private static List<String> ids(String contract, Catalogue catalogue) {
        List<Catalogue.Entry> own = catalogue.of(contract);
        List<Catalogue.Entry> general = own.isEmpty() ? List.of() : catalogue.of(Catalogue.GENERAL);
        return Stream.concat(own.stream(), general.stream())
                .map(Catalogue.Entry::id)
                .toList();
    }

    private static Optional<String> unknownId(Deviation deviation, Collection<String> ids) {
        boolean unknown = !ids.isEmpty() && !ids.contains(deviation.id());
        return unknown
                ? Optional.of(deviation.contract() + " has no behaviour \"" + deviation.id() + "\"; "
                        + Nearest.hint(deviation.id(), ids))
                : Optional.empty();
    }

    /** Refuses entries about behaviours that a class does not have, for contracts without a page. */
    void check(ClassPlan plan) {
        List<ClaimsProblem> problems = entries.stream()
                .map(Entry::deviation)
                .filter(deviation -> deviation.contract().equals(plan.contract()))
                .flatMap(deviation -> unknownId(deviation, plan.behaviours().keySet()).map(deviation::problem).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw ClaimsProblem.all(problems);
        }
    }

    /** What excuses a behaviour in a column today. */
    Optional<Excuse> on(ColumnSpec column, String contract, String id) {
        return of(column, contract)
                .filter(deviation -> deviation.id().equals(id) && !deviation.isOver(today))
                .findFirst()
                .map(Excuse::new);
    }

    /** What excuses nothing any more. */
    List<ClaimsProblem> over(ColumnSpec column, String contract) {
        return of(column, contract)
                .filter(deviation -> deviation.isOver(today))
                .map(deviation -> deviation.problem(deviation.id() + " of " + column.name()
                        + " was a known deviation until " + deviation.until()
                        + ", which is over: remove the entry, or give it a new day"))
                .toList();
    }

    private Stream<Deviation> of(ColumnSpec column, String contract) {
        return entries.stream()
                .filter(entry ->
                        entry.backend().equals(column.name()) || entry.backend().equals(column.backend()))
                .map(Entry::deviation)
                .filter(deviation -> deviation.contract().equals(contract));
    }
}
