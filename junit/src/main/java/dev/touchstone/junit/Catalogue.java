package dev.touchstone.junit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The readable specification, {@code docs/contracts/<model>.md}, as the run and the build see it: per contract a
 * heading {@code ## keyvalue_basic} and a table of ids, sentences and faults.
 */
public final class Catalogue {

    /** The heading of the behaviours that every contract has. */
    public static final String GENERAL = "general";

    static final String FOLDER = "META-INF/touchstone/contracts/";
    private static final Pattern HEADING = Pattern.compile("##\\s+([a-z0-9_]+)\\s*");
    private static final Pattern ROW =
            Pattern.compile("\\|\\s*([A-Z][A-Z0-9]*-\\d+)\\s*\\|\\s*(.*?)\\s*\\|\\s*(.*?)\\s*\\|\\s*");

    private final Map<String, List<Entry>> byContract = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> models = new LinkedHashMap<>();

    /**
     * One behaviour.
     *
     * @param id the stable id
     * @param sentence the promise, or {@code withdrawn: ...} with the reason and the run that shows it wrong
     * @param faults what its test must be seen to catch
     */
    public record Entry(String id, String sentence, List<String> faults) {

        /** Copies the faults. */
        public Entry {
            faults = List.copyOf(faults);
        }

        /** Whether it is owed no longer. */
        public boolean isWithdrawn() {
            return sentence.startsWith("withdrawn:");
        }
    }

    private Catalogue() {}

    /**
     * All pages on the class path: the general one, those of these data models, and then the others, so that the tests of a
     * model that no backend here has are known too.
     */
    public static Catalogue of(ClassLoader loader, Iterable<String> models) {
        Catalogue catalogue = new Catalogue();
        catalogue.read(loader, GENERAL);
        catalogue.models.put(GENERAL, GENERAL);
        Set<String> pages = CataloguePages.on(loader);
        pages.remove(GENERAL);
        models.forEach(model -> {
            String page = model.toLowerCase(Locale.ROOT);
            pages.remove(page);
            catalogue.read(loader, page);
            catalogue.byContract.keySet().forEach(contract -> catalogue.models.putIfAbsent(contract, model));
        });
        pages.forEach(page -> {
            String model = catalogue.read(loader, page).orElse(page);
            catalogue.byContract.keySet().forEach(contract -> catalogue.models.putIfAbsent(contract, model));
        });
        return catalogue;
    }

    /** The behaviours of a contract that are in force, in order; empty if no page tells of it. */
    public List<Entry> of(String contract) {
        return byContract.getOrDefault(contract, List.of()).stream()
                .filter(entry -> !entry.isWithdrawn())
                .toList();
    }

    /** All rows of a contract, the withdrawn ones too, as often as they appear. */
    public List<Entry> rows(String contract) {
        return List.copyOf(byContract.getOrDefault(contract, List.of()));
    }

    /** What a contract promises: the first sentence below its heading, if there is one. */
    public Optional<String> promise(String contract) {
        return Optional.ofNullable(texts.get(contract))
                .map(text -> text.split("(?<=\\.)\\s", 2)[0].replace("`", ""))
                .filter(sentence -> !sentence.isBlank());
    }

    /** The data model on whose page a contract stands, if there is one. */
    Optional<String> model(String contract) {
        return Optional.ofNullable(models.get(contract));
    }

    /** The contracts that have a page, {@link #GENERAL} among them. */
    public List<String> contracts() {
        return List.copyOf(byContract.keySet());
    }

    /** What the page, if there is one, has as its title. */
    private Optional<String> read(ClassLoader loader, String page) {
        try (InputStream stream = loader.getResourceAsStream(FOLDER + page + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FOLDER + page + ".md", unreadable);
        }
    }

    private Optional<String> parse(BufferedReader page) throws IOException {
        Optional<String> title = Optional.empty();
        String contract = "";
        List<Entry> current = new ArrayList<>();
        for (String line = page.readLine(); line != null; line = page.readLine()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                contract = heading.group(1);
                current = byContract.computeIfAbsent(contract, id -> new ArrayList<>());
            } else if (line.startsWith("# ")) {
                title = Optional.of(line.substring(2).strip());
            } else if (row.matches()) {
                current.add(new Entry(row.group(1), row.group(2), faults(row.group(3))));
            } else if (current.isEmpty() && !line.startsWith("|")) {
                texts.merge(contract, line.strip(), (text, next) -> (text + " " + next).strip());
            }
        }
        return title;
    }

    private static List<String> faults(String cell) {
        return List.of(cell.split("\\s*;\\s*")).stream()
                .filter(fault -> !fault.isBlank())
                .toList();
    }
}
