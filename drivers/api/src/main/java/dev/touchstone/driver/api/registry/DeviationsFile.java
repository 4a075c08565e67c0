package dev.touchstone.driver.api.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the file in which a user keeps known deviations of their own, and tells all that is wrong in it at once. */
public final class DeviationsFile {

    private static final Set<String> FIELDS = Set.of("backend", "contract", "id", "reason", "link", "until");

    /**
     * One entry.
     *
     * @param backend the name of a backend, or of a column
     * @param deviation what is known of it
     */
    public record Entry(String backend, Deviation deviation) {}

    private DeviationsFile() {}

    /** The list {@code deviations} of the file. @throws ClaimsProblem with file, line and what is wrong */
    public static List<Entry> read(Path file) {
        try {
            return read(new RegistryFile(file.toString(), Files.readString(file)));
        } catch (IOException unreadable) {
            throw new ClaimsProblem(file.toString(), 0, "cannot be read: " + unreadable.getMessage());
        }
    }

    static List<Entry> read(RegistryFile file) {
        Problems problems = new Problems();
        YamlFields fields = YamlFields.of(file, problems);
        fields.allow(Set.of("deviations"));
        Map<List<String>, Entry> seen = new LinkedHashMap<>();
        for (YamlFields item : problems.tried(() -> fields.items("deviations")).orElse(List.of())) {
            item.allow(FIELDS);
            problems.tried(() -> new Entry(item.line("backend"), DeviationReader.entry(item.line("contract"), item)))
                    .ifPresent(entry -> {
                        Deviation own = entry.deviation();
                        Entry other = seen.putIfAbsent(List.of(entry.backend(), own.contract(), own.id()), entry);
                        if (other != null) {
                            problems.add(own.problem(own.id() + " of " + entry.backend()
                                    + " is listed twice; the other one is in line "
                                    + other.deviation().line()));
                        }
                    });
        }
        problems.tell();
        return new ArrayList<>(seen.values());
    }
}
