package dev.touchstone.acceptance.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A workflow file of GitHub Actions, as far as we need it: a tree of names and texts. */
record Workflow(Map<String, Object> top) {

    /** One job, under the name that others need it by. */
    record Job(String name, Map<String, Object> fields) {

        List<Step> steps() {
            return list(fields.get("steps")).stream()
                    .map(Workflow::map)
                    .map(Step::new)
                    .toList();
        }

        /** The jobs that must have ended before this one begins. */
        List<String> needs() {
            Object needs = fields.getOrDefault("needs", List.of());
            return needs instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of(needs.toString());
        }
    }

    /** One step: it runs a script or uses an action. */
    record Step(Map<String, Object> fields) {

        String text(String field) {
            return fields.getOrDefault(field, "").toString();
        }

        Map<String, Object> under(String field) {
            return map(fields.getOrDefault(field, Map.of()));
        }
    }

    static Workflow read(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Workflow(map(new Yaml(new SafeConstructor(options)).load(Files.readString(file))));
    }

    List<Job> jobs() {
        return map(top.getOrDefault("jobs", Map.of())).entrySet().stream()
                .map(job -> new Job(job.getKey(), map(job.getValue())))
                .toList();
    }

    Job job(String name) {
        return jobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no job \"" + name + "\" in this workflow"));
    }

    static Map<String, Object> map(Object node) {
        if (!(node instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("expected names with values below them, but found: " + node);
        }
        Map<String, Object> byName = new LinkedHashMap<>();
        fields.forEach((name, value) -> byName.put(String.valueOf(name), value));
        return byName;
    }

    static List<?> list(Object node) {
        if (!(node instanceof List<?> entries)) {
            throw new IllegalArgumentException("expected a list, but found: " + node);
        }
        return entries;
    }
}
