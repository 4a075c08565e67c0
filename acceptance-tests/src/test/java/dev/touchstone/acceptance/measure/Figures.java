package dev.touchstone.acceptance.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Where what was measured goes: a line per figure, its name before it.
 *
 * @param file the file
 * @param server the JDBC address of the server that is measured, with its user; empty if it has none
 */
record Figures(Path file, String server) {

    private static final String FILE = "measure.figures";
    private static final String SERVER = "measure.server";

    /** Takes it from what the run was told. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Figures.class;
        }

        @Override
        public Figures resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Figures(
                    Path.of(context.getConfigurationParameter(FILE).orElseThrow()),
                    context.getConfigurationParameter(SERVER).orElse(""));
        }
    }

    /** What a run has to be told, so that its tests get these. */
    Map<String, String> parameters() {
        return Map.of(FILE, file.toString(), SERVER, server);
    }

    void add(String name, double figure) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    String.format(Locale.ROOT, "%s %.3f%n", name, figure),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The figures of this name. */
    double[] read(String name) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" ", 2))
                    .filter(words -> words[0].equals(name))
                    .mapToDouble(words -> Double.parseDouble(words[1]))
                    .toArray();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The one in the middle. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
