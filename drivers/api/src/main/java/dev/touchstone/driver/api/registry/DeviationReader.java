package dev.touchstone.driver.api.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads known deviations: a list of id, reason, link and last day. */
final class DeviationReader {

    static final Set<String> FIELDS = Set.of("id", "reason", "link", "until");

    private DeviationReader() {}

    /** The list {@code deviations} of one contract. */
    static List<Deviation> of(String contract, YamlFields claim, Problems problems) {
        List<Deviation> all = new ArrayList<>();
        Map<String, Deviation> seen = new LinkedHashMap<>();
        for (YamlFields entry : problems.tried(() -> claim.items("deviations")).orElse(List.of())) {
            entry.allow(FIELDS);
            problems.tried(() -> entry(contract, entry)).ifPresent(deviation -> {
                Deviation other = seen.putIfAbsent(deviation.id(), deviation);
                if (other == null) {
                    all.add(deviation);
                } else {
                    problems.add(deviation.problem(deviation.id()
                            + " is listed as a deviation twice; the other one is in line " + other.line()));
                }
            });
        }
        return all;
    }

    static Deviation entry(String contract, YamlFields entry) {
        return new Deviation(
                contract,
                entry.line("id"),
                entry.line("reason"),
                ClaimsReader.link(entry, "link", entry.line("link")),
                day(entry),
                entry.file(),
                entry.line());
    }

    private static LocalDate day(YamlFields entry) {
        String text = entry.line("until");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw entry.problem("until", "until is \"" + text + "\", but should be a day such as 2027-03-31");
        }
    }
}
