package dev.touchstone.acceptance.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a run said of each behaviour.
 *
 * @param byBehaviour the verdict and its reason by column, contract and id
 */
record Verdicts(Map<String, Verdict> byBehaviour) {

    private static final Verdict NONE = new Verdict("no verdict", "");

    /** One verdict, and why it is no pass. */
    record Verdict(String word, String reason) {

        @Override
        public String toString() {
            return reason.isEmpty()
                    ? word
                    : word + " (" + reason.lines().findFirst().orElse("") + ")";
        }
    }

    static Verdicts none() {
        return new Verdicts(new TreeMap<>());
    }

    /** Those of a {@code matrix.json}. */
    static Verdicts in(Path matrix) {
        Verdicts all = none();
        try {
            for (JsonNode cell : new ObjectMapper().readTree(matrix.toFile()).path("cells")) {
                String place = cell.path("backend").asText() + " "
                        + cell.path("contract").asText() + " ";
                for (JsonNode each : cell.path("behaviours")) {
                    all.byBehaviour.put(
                            place + each.path("id").asText(),
                            new Verdict(
                                    each.path("verdict").asText(),
                                    each.path("reason").asText("")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** Takes over those whose contract and id are chosen. */
    void add(Verdicts others, String contract, String id) {
        others.byBehaviour.forEach((behaviour, verdict) -> {
            if (behaviour.endsWith(" " + contract + " " + id)) {
                byBehaviour.put(behaviour, verdict);
            }
        });
    }

    /** Only those of some behaviours. */
    Verdicts where(Predicate<String> chosen) {
        Verdicts some = none();
        byBehaviour.forEach((behaviour, verdict) -> {
            if (chosen.test(behaviour)) {
                some.byBehaviour.put(behaviour, verdict);
            }
        });
        return some;
    }

    int size() {
        return byBehaviour.size();
    }

    /** How many have this verdict. */
    long count(String word) {
        return byBehaviour.values().stream()
                .filter(verdict -> verdict.word().equals(word))
                .count();
    }

    /** A line for each behaviour of which the two do not say the same. */
    List<String> differencesTo(Verdicts others) {
        Set<String> behaviours = new TreeSet<>(byBehaviour.keySet());
        behaviours.addAll(others.byBehaviour.keySet());
        List<String> lines = new ArrayList<>();
        for (String behaviour : behaviours) {
            Verdict mine = byBehaviour.getOrDefault(behaviour, NONE);
            Verdict theirs = others.byBehaviour.getOrDefault(behaviour, NONE);
            if (!mine.word().equals(theirs.word())) {
                lines.add(behaviour + ": " + mine + ", not " + theirs);
            }
        }
        return lines;
    }
}
