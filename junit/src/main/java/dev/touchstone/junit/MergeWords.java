package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Expectation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed behind {@code ci/matrix merge}.
 *
 * @param folder where the report goes
 * @param files what is merged
 * @param expected what the files owe together
 */
record MergeWords(Path folder, List<Path> files, Expectation expected) {

    private static final String COLUMNS = "--expect";
    private static final String CONTRACTS = "--contracts";
    private static final String USAGE =
            "ci/matrix merge [--expect COLUMN,...] [--contracts CONTRACT-OR-MODEL,...] FOLDER MATRIX.JSON...";

    /** Reads and checks the words. @throws ConfigurationException if they do not say what to do */
    static MergeWords of(List<String> words) {
        List<String> columns = new ArrayList<>();
        List<String> contracts = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case COLUMNS -> columns.addAll(list(word, rest));
                case CONTRACTS -> contracts.addAll(list(word, rest));
                default -> paths.add(path(word));
            }
        }
        if (paths.size() < 2) {
            throw wrong("Nothing to merge: a folder for the report and one matrix.json or more are needed");
        }
        MergeWords said =
                new MergeWords(paths.get(0), paths.subList(1, paths.size()), new Expectation(columns, contracts));
        said.check();
        return said;
    }

    private static List<String> list(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw wrong(option + " wants a list behind it, e.g. redis,nats");
        }
        return Stream.of(rest.next().split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Path path(String word) {
        if (word.startsWith("--")) {
            throw ConfigurationException.unknown("option", word, List.of(COLUMNS, CONTRACTS), "the command line");
        }
        return Path.of(word);
    }

    private void check() {
        if (Files.isRegularFile(folder)) {
            throw wrong(folder + " is a file; the first word is the folder for the report");
        }
        List<Path> seen = new ArrayList<>();
        for (Path file : files) {
            Path whole = file.toAbsolutePath().normalize();
            if (seen.contains(whole)) {
                throw wrong(file + " is named twice");
            }
            if (whole.startsWith(folder.toAbsolutePath().normalize())) {
                throw wrong(file + " lies in " + folder + ", which would be emptied before the report is written");
            }
            seen.add(whole);
        }
    }

    private static ConfigurationException wrong(String what) {
        return new ConfigurationException(what, USAGE);
    }
}
