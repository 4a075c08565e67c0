package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.registry.ClaimsProblem;
import dev.touchstone.sut.Nearest;
import dev.touchstone.sut.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what every backend on the class path claims, and all that is wrong with it, without starting a server. */
public final class ListClaims {

    private static final String FOLDER = "META-INF/touchstone/backends/";

    private final ClassPath classPath;
    private final List<ClaimsProblem> problems = new ArrayList<>();

    /**
     * What was found.
     *
     * @param claims what is claimed, as lines
     * @param problems what is wrong, as lines
     */
    record Found(List<String> claims, List<String> problems) {}

    ListClaims(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** Lists the claims of these backends, or of all; exit code 1 if anything is wrong with any of them. */
    public static void main(String[] backends) {
        Found found = new ListClaims(ClassPath.ofThisProcess()).of(List.of(backends));
        Screen screen = new Screen(true);
        screen.say(found.claims());
        screen.say(found.problems());
        if (!found.problems().isEmpty()) {
            System.exit(1);
        }
    }

    Found of(List<String> backends) {
        try {
            return of(backends, KnownBackends.asFarAsSound(providers(), problems));
        } catch (ConfigurationException broken) {
            return new Found(List.of(), wrong(broken.getMessage()));
        }
    }

    private Found of(List<String> backends, KnownBackends known) {
        Catalogue catalogue = Catalogue.of(getClass().getClassLoader(), known.models());
        deviations(known, catalogue);
        files(known);
        tests(known);
        List<String> lines = new ArrayList<>();
        for (String name : backends.isEmpty() ? known.names() : backends) {
            if (known.names().contains(name)) {
                lines.addAll(ClaimLines.of(known.claims(name)));
                lines.add("");
            } else {
                problem(name, "no sound backend on the class path is called so; " + Nearest.hint(name, known.names()));
            }
        }
        return new Found(
                lines,
                problems.stream()
                        .flatMap(problem -> wrong(problem.getMessage()).stream())
                        .toList());
    }

    private static List<String> wrong(@Nullable String message) {
        return String.valueOf(message).lines().map(line -> "WRONG  " + line).toList();
    }

    private List<BackendProvider> providers() {
        return ServiceLoader.load(BackendProvider.class).stream()
                .flatMap(this::tried)
                .toList();
    }

    private Stream<BackendProvider> tried(Supplier<BackendProvider> provider) {
        try {
            return Stream.of(provider.get());
        } catch (ServiceConfigurationError broken) {
            problem("META-INF/services/" + BackendProvider.class.getName(), String.valueOf(broken.getMessage()));
            return Stream.empty();
        }
    }

    private void deviations(KnownBackends known, Catalogue catalogue) {
        try {
            Deviations deviations = Deviations.find(known, Settings.ofThisProcess(), Clock.systemUTC());
            List<ColumnSpec> columns = known.names().stream()
                    .map(name -> new ColumnSpec(name, name, Map.of(), false))
                    .toList();
            deviations.check(known, catalogue, columns);
            for (ColumnSpec column : columns) {
                known.claims(column.backend()).all().stream()
                        .flatMap(claim -> deviations.over(column, claim.contract()).stream())
                        .forEach(problems::add);
            }
        } catch (ClaimsProblem problem) {
            problems.add(problem);
        }
    }

    /** Registry files that no provider reads. */
    private void files(KnownBackends known) {
        Set<String> names = Set.copyOf(known.allNames());
        for (ClassPath.Resource file : classPath.find(FOLDER, ".yaml")) {
            String name = file.name().substring(FOLDER.length(), file.name().length() - ".yaml".length());
            if (!names.contains(name)) {
                problem(
                        file.place(),
                        "no provider on the class path is called \"" + name + "\", so nobody reads this file; "
                                + Nearest.hint(name, names));
            }
        }
    }

    /** Claims of contracts that no test class is about. */
    private void tests(KnownBackends known) {
        Set<String> tested = ContractTests.on(classPath);
        for (String backend : known.names()) {
            known.claims(backend).all().stream()
                    .filter(claim -> !tested.contains(claim.contract()))
                    .forEach(claim -> problem(
                            claim.place(),
                            claim.contract() + " is claimed, and no test class on the class path (*IT) is @Contract(\""
                                    + claim.contract() + "\")"));
        }
    }

    private void problem(String place, String what) {
        problems.add(new ClaimsProblem(place, 0, what));
    }
}
