package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Puts each fault into a sound backend, and looks whether the behaviours that it names notice. */
final class Detection {

    private static final Duration BOUND_OF_A_TRIAL = Duration.ofMinutes(5);
    private static final CompletableFuture<List<Observation>> NOTHING = CompletableFuture.completedFuture(List.of());

    private final DetectionOptions options;
    private final NavigableMap<String, Suite> suites;
    private final List<Fault> chosen;
    private final IdleList mayBeIdle;
    private final Faults faults;
    private final Progress progress;

    /** @throws dev.touchstone.junit.ConfigurationException if a fault, or what was asked for, cannot be right */
    Detection(DetectionOptions options, NavigableMap<String, Suite> suites, Faults faults, Progress progress) {
        this.options = options;
        this.suites = suites;
        this.faults = faults;
        this.progress = progress;
        this.chosen = faults.all().stream()
                .filter(fault -> fault.id().startsWith(options.only()))
                .sorted(Comparator.comparing(Fault::id))
                .toList();
        Claims claims = new Claims(suites);
        faults.all().forEach(claims::check);
        claims.checkChoice(chosen, options);
        this.mayBeIdle = IdleList.read(options.idle(), Idle.all(suites));
    }

    Findings run() {
        Instant started = Instant.now();
        long begun = System.nanoTime();
        progress.begun(options, chosen);
        try (Laboratory laboratory =
                new Laboratory(options.atOnce(), BOUND_OF_A_TRIAL, () -> new Bench(options.patience()))) {
            List<Canary> canaries = canaries();
            List<CompletableFuture<Finding>> sung = canaries.stream()
                    .map(canary -> judged(
                            canary, laboratory.beginAll(List.of(trial(canary, options.backend(), canary))), NOTHING))
                    .toList();
            List<CompletableFuture<Findings.Sound>> sound = soundTrials()
                    .map(trial -> laboratory
                            .begin(trial)
                            .thenApply(seen -> new Findings.Sound(trial.suite().contract(), seen)))
                    .toList();
            NavigableMap<String, List<CompletableFuture<Finding>>> tried = new TreeMap<>();
            Map<String, CompletableFuture<List<Observation>>> named = new LinkedHashMap<>();
            chosen.forEach(fault -> named.put(fault.id(), laboratory.beginAll(trials(fault))));
            chosen.forEach(fault -> tried.computeIfAbsent(fault.contract(), contract -> new ArrayList<>())
                    .add(judged(fault, named.get(fault.id()), laboratory.beginAll(others(fault)))));
            tried.forEach(progress::follow);
            List<Finding> found = tried.values().stream()
                    .flatMap(List::stream)
                    .map(CompletableFuture::join)
                    .toList();
            List<Findings.Sound> heard =
                    sound.stream().map(CompletableFuture::join).toList();
            return new Findings(
                    started,
                    (System.nanoTime() - begun) / 1e6,
                    options,
                    harmed(),
                    found,
                    sung.stream().map(CompletableFuture::join).toList(),
                    canaries.stream().map(Canary::expected).toList(),
                    heard,
                    Idle.of(options, harmed(), found, mayBeIdle));
        }
    }

    private CompletableFuture<Finding> judged(
            Fault fault, CompletableFuture<List<Observation>> named, CompletableFuture<List<Observation>> others) {
        return named.thenCombine(others, (seen, more) -> Finding.of(fault, seen, more))
                .whenComplete((finding, problem) -> progress.ended());
    }

    private List<Trial> trials(Fault fault) {
        return fault.needsServer()
                ? options.servers().stream()
                        .map(server -> trial(fault, server, faults.named(fault.id())))
                        .toList()
                : List.of(trial(fault, options.backend(), faults.named(fault.id())));
    }

    private Trial trial(Fault fault, String backend, Fault fresh) {
        return new Trial(
                suites.get(fault.contract()), fault.reddens(), backend, fault.needsServer(), Optional.of(fresh));
    }

    /** The rest of its contract: apart and later, so that what hangs there says nothing about the fault. */
    private List<Trial> others(Fault fault) {
        Suite suite = suites.get(fault.contract());
        Set<String> rest = new TreeSet<>(suite.behaviours().keySet());
        rest.removeAll(fault.reddens());
        return options.full() && !fault.needsServer() && !rest.isEmpty()
                ? List.of(new Trial(suite, rest, options.backend(), false, Optional.of(faults.named(fault.id()))))
                : List.of();
    }

    /** Everything on the sound backend, and on servers what their faults name. */
    private Stream<Trial> soundTrials() {
        Stream<Trial> inProcess = harmed().values().stream()
                .map(suite ->
                        new Trial(suite, suite.behaviours().keySet(), options.backend(), false, Optional.empty()));
        Map<String, TreeSet<String>> onServers = new TreeMap<>();
        chosen.stream()
                .filter(Fault::needsServer)
                .forEach(fault -> onServers
                        .computeIfAbsent(fault.contract(), contract -> new TreeSet<>())
                        .addAll(fault.reddens()));
        Stream<Trial> servers = options.servers().stream()
                .flatMap(server -> onServers.entrySet().stream()
                        .map(each ->
                                new Trial(suites.get(each.getKey()), each.getValue(), server, true, Optional.empty())));
        return Stream.concat(inProcess, servers);
    }

    /** On the first behaviour of the first contract that a fault names: it is known to do something. */
    private List<Canary> canaries() {
        Optional<Fault> first = chosen.stream()
                .filter(fault -> !fault.needsServer())
                .min(Comparator.comparing(fault -> fault.contract() + new TreeSet<>(fault.reddens()).first()));
        return first.map(fault -> Canary.all(fault.contract(), new TreeSet<>(fault.reddens()).first()))
                .orElse(List.of());
    }

    private NavigableMap<String, Suite> harmed() {
        NavigableMap<String, Suite> harmed = new TreeMap<>(suites);
        harmed.keySet()
                .removeIf(contract ->
                        chosen.stream().noneMatch(fault -> fault.contract().equals(contract)));
        return harmed;
    }
}
