package dev.touchstone.acceptance.workflow;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes the steps of one job as files that a shell can take: {@code 01.env} says what step it is, {@code 01.run} is its script. */
final class Steps {

    private static final int FILE = 0, JOB = 1, VALUES = 2, OUT = 3;

    private Steps() {}

    /** Takes the workflow file, the job, a properties file with the values of its expressions, and the folder to write into. */
    public static void main(String[] words) throws IOException {
        Expressions expressions = new Expressions(values(Path.of(words[VALUES])));
        Path folder = Files.createDirectories(Path.of(words[OUT]));
        int number = 0;
        for (Workflow.Step step :
                Workflow.read(Path.of(words[FILE])).job(words[JOB]).steps()) {
            String name = String.format(Locale.ROOT, "%02d", ++number);
            Files.writeString(folder.resolve(name + ".env"), environment(step, expressions));
            if (!step.text("run").isEmpty()) {
                Files.writeString(folder.resolve(name + ".run"), expressions.fill(step.text("run")) + "\n");
            }
        }
    }

    private static Map<String, String> values(Path file) throws IOException {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        }
        return known.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, known::getProperty));
    }

    private static String environment(Workflow.Step step, Expressions expressions) {
        StringBuilder lines = new StringBuilder();
        for (String field : new String[] {"name", "id", "uses", "if"}) {
            lines.append(line("STEP_" + field.toUpperCase(Locale.ROOT), step.text(field)));
        }
        step.under("with")
                .forEach((name, value) -> lines.append(line(
                        "WITH_" + name.toUpperCase(Locale.ROOT).replace('-', '_'),
                        expressions.fill(String.valueOf(value)))));
        step.under("env")
                .forEach(
                        (name, value) -> lines.append(line("export " + name, expressions.fill(String.valueOf(value)))));
        return lines.toString();
    }

    private static String line(String name, String value) {
        return name + "='" + value.replace("'", "'\\''") + "'\n";
    }
}
