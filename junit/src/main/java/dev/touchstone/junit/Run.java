package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One run: what was asked for, the columns, the classes that came by, and the ledger at its end. */
final class Run {

    /** For operations on half a gigabyte, one at a time. */
    private static final Duration LARGE_DEADLINE = Duration.ofMinutes(5);

    private final Options options;
    private final Settings settings;
    private final KnownBackends known;
    private final Vocabularies vocabularies;
    private final Catalogue catalogue;
    private final Gate gate;
    private final Gate wires;
    private final boolean large;
    private final Notes notes = new Notes();
    private final Ledger ledger;
    private final Map<String, RunColumn> columns = new LinkedHashMap<>();
    private final Deviations deviations;
    private final UnderClaims underClaims;
    private final DisruptionWish disruption;
    private final Map<Class<?>, ClassPlan> plans = new ConcurrentHashMap<>();
    private final AtomicLong roots = new AtomicLong();
    private final String id = RunId.fresh();
    private final String keep;
    private final long seed;
    private final Optional<Experiment> experiment;

    private Run(ExtensionContext context) {
        settings = Settings.ofThisProcess()
                .with(name -> context.getConfigurationParameter(name).orElse(null));
        options = new Options(settings);
        known = KnownBackends.find();
        ColumnSelection selection = ColumnSelection.of(settings, known.names());
        Scope scope = Scope.of(settings);
        Options.check(
                System.getProperties().stringPropertyNames(),
                System.getenv().keySet(),
                Stream.concat(
                                known.names().stream(),
                                selection.columns().stream().map(ColumnSpec::name))
                        .toList());
        vocabularies = Vocabularies.find();
        catalogue = Catalogue.of(Thread.currentThread().getContextClassLoader(), known.models());
        scope.check(known);
        underClaims = UnderClaims.of(options);
        disruption = DisruptionWish.of(options);
        deviations = Deviations.find(known, settings, Clock.systemUTC());
        deviations.check(known, catalogue, selection.columns());
        large = options.flag("touchstone.large");
        int atOnce = large ? 1 : 4 * Runtime.getRuntime().availableProcessors();
        int parallel = options.count("touchstone.parallel", atOnce);
        gate = new Gate(parallel);
        wires = new Gate(parallel);
        keep = options.oneOf("touchstone.keep", "none", Set.of("none", "failed", "all"));
        seed = Seed.of(settings);
        Reporter reporter = Reporter.of(settings, options, selection, scope, seed);
        SutPool pool = SessionListener.pool(context);
        experiment = SessionListener.experiment(context);
        Optional<Fault> fault = experiment
                .map(Experiment::fault)
                .orElseGet(() -> options.text("touchstone.fault").map(Faults.find()::named));
        for (ColumnSpec column : selection.columns()) {
            columns.put(column.name(), column(column, pool, fault, reporter));
        }
        Rows rows = SessionListener.rows(context);
        ledger = new Ledger(rows, notes, scope, catalogue, known, columns.values(), reporter, this);
        rows.onEnds(ledger::ended, reporter::verdict);
    }

    static Run begin(ExtensionContext context) {
        return new Run(context);
    }

    /** Takes a class into the run, and begins to start the columns that it needs. */
    ClassPlan enter(Class<?> type) {
        ClassPlan plan = plans.computeIfAbsent(type, this::plan);
        ledger.expect(plan);
        columnsFor(plan).forEach(RunColumn::begin);
        return plan;
    }

    private ClassPlan plan(Class<?> type) {
        ClassPlan plan = ClassPlan.of(
                type, known, catalogue, contract -> vocabularies.plain(contract).isPresent());
        deviations.check(plan);
        Wishes.check(
                plan,
                known,
                catalogue,
                Stream.concat(known.names().stream(), columns.keySet().stream()).toList());
        return plan;
    }

    List<RunColumn> columnsFor(ClassPlan plan) {
        return ledger.columnsFor(plan);
    }

    void entered(ClassPlan plan, RunColumn column, String invocation) {
        ledger.entered(plan, column, invocation);
    }

    Notes notes() {
        return notes;
    }

    Deviations deviations() {
        return deviations;
    }

    UnderClaims underClaims() {
        return underClaims;
    }

    DisruptionWish disruption() {
        return disruption;
    }

    Gate gate() {
        return gate;
    }

    /** For tests that disturb a wire: they mostly wait, and let others go on meanwhile. */
    Gate wires() {
        return wires;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    Patience patience() {
        return new Patience(
                options.duration("touchstone.patience", Patience.standard().bound()),
                large ? Integer.MAX_VALUE : Patience.LARGEST_TRIED);
    }

    /** Where random cases come from. */
    long seed() {
        return seed;
    }

    /** A namespace that no other test of this run has. */
    String freshRoot() {
        return "t" + roots.incrementAndGet();
    }

    boolean keeps(boolean failed) {
        return keep.equals("all") || (failed && keep.equals("failed"));
    }

    void tellKept(OpenColumn open, Stage stage, String test) {
        ledger.kept(open, id, List.copyOf(stage.namespaces()), test);
    }

    void found(Matrix matrix) {
        experiment.ifPresent(each -> each.told().accept(matrix));
    }

    void end() {
        ledger.close();
    }

    private RunColumn column(ColumnSpec spec, SutPool pool, Optional<Fault> fault, Reporter reporter) {
        BackendProvider provider = known.provider(spec.backend());
        Claims claims =
                known.claims(spec.backend()).without(fault.map(Fault::unclaims).orElse(Set.of()));
        Duration patience = options.duration("touchstone.start-patience", Duration.ofSeconds(45));
        StartOptions standard = StartOptions.standard();
        StartOptions start = new StartOptions(standard.clock(), options.flag("touchstone.durable"), patience);
        SutRequest request = new SutRequest(spec.name(), spec.settings(settings), start);
        Patience waits = patience();
        OpenOptions plain = OpenOptions.of(id);
        OpenOptions standing = new OpenOptions(id, large ? LARGE_DEADLINE : waits.deadline(), plain.clock());
        OpenOptions own = new OpenOptions(id, waits.shortDeadline(), plain.clock());
        ColumnOpening opening = new ColumnOpening(
                spec, claims, provider.recipe(), new SpoiltOpener(provider, fault), vocabularies, waits, standing, own);
        return new RunColumn(
                spec,
                provider.recipe().product(),
                claims,
                () -> {
                    Sut sut = pool.get(spec, provider.recipe(), request);
                    Disturbed.check(disruption, spec.name(), sut);
                    OpenColumn open = opening.shared(sut, pool.own(spec, provider.recipe(), request));
                    reporter.serverStarted(Columns.open(spec, sut));
                    return open;
                },
                patience.plus(patience.dividedBy(4)));
    }
}
