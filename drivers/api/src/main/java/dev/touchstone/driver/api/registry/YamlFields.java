package dev.touchstone.driver.api.registry;

import dev.touchstone.sut.Nearest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The named fields of one level of a YAML file; whatever is wrong with one is told with its line. */
final class YamlFields {

    private final String file;
    private final int line;
    private final Problems problems;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private record Field(int line, Node value) {}

    private YamlFields(String file, int line, MappingNode node, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            int at = lineOf(tuple.getKeyNode());
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (fields.putIfAbsent(name, new Field(at, tuple.getValueNode())) != null) {
                problems.add(new ClaimsProblem(file, at, name + " is here twice"));
            }
        }
    }

    /** The fields of the whole file; what need not stop the reading is kept with the problems. */
    static YamlFields of(RegistryFile file, Problems problems) {
        Node root = compose(file);
        if (root instanceof MappingNode mapping) {
            return new YamlFields(file.place(), 1, mapping, problems);
        }
        throw new ClaimsProblem(file.place(), 1, "should be fields with values, such as \"backend: NAME\"");
    }

    private static @Nullable Node compose(RegistryFile file) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new ClaimsProblem(file.place(), line, "is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new ClaimsProblem(file.place(), 0, "is not YAML: " + broken.getMessage());
        }
    }

    /** The names, in the order of the file. */
    Set<String> names() {
        return fields.keySet();
    }

    /** Every other field is a problem. */
    void allow(Set<String> known) {
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                problems.add(new ClaimsProblem(
                        file,
                        field.getValue().line(),
                        "unknown field \"" + field.getKey() + "\"; " + Nearest.hint(field.getKey(), known)));
            }
        }
    }

    /** One line of text, which must be there. */
    String line(String name) {
        return optionalLine(name).orElseThrow(() -> missing(name));
    }

    /** One line of text; a number or a version is taken as it is written. */
    Optional<String> optionalLine(String name) {
        return value(name).map(node -> text(name, node));
    }

    /** Lines of text, if there are any. */
    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        value(name).ifPresent(node -> {
            if (!(node instanceof SequenceNode sequence)) {
                throw problem(name, name + " should be a list");
            }
            sequence.getValue().forEach(each -> lines.add(text(name, each)));
        });
        return lines;
    }

    /** One of these words, which must be there. */
    <T> T oneOf(String name, T[] values, Function<T, String> word) {
        String typed = line(name);
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> problem(
                        name,
                        "unknown " + name + " \"" + typed + "\"; "
                                + Nearest.hint(
                                        typed, Arrays.stream(values).map(word).toList())));
    }

    /** The level below, if it is there; an empty one counts. */
    Optional<YamlFields> fields(String name) {
        return value(name).map(node -> {
            if (node instanceof MappingNode mapping) {
                return new YamlFields(file, at(name), mapping, problems);
            }
            throw problem(name, name + " should be fields with values, indented below it");
        });
    }

    /** The entries of a list, if there is one; each has fields of its own. */
    List<YamlFields> items(String name) {
        List<YamlFields> items = new ArrayList<>();
        if (value(name).isEmpty()) {
            return items;
        }
        if (!(value(name).get() instanceof SequenceNode sequence)) {
            throw problem(name, name + " should be a list");
        }
        for (Node node : sequence.getValue()) {
            if (node instanceof MappingNode mapping) {
                items.add(new YamlFields(file, lineOf(node), mapping, problems));
            } else {
                problems.add(
                        new ClaimsProblem(file, lineOf(node), "should be fields with values, beginning with \"- \""));
            }
        }
        return items;
    }

    /** The file, for people. */
    String file() {
        return file;
    }

    /** The line where this level begins. */
    int line() {
        return line;
    }

    /** The node itself. */
    Optional<Node> value(String name) {
        return Optional.ofNullable(fields.get(name)).map(Field::value);
    }

    /** Something is wrong with this field. */
    ClaimsProblem problem(String name, String what) {
        return new ClaimsProblem(file, at(name), what);
    }

    /** This field should be here. */
    ClaimsProblem missing(String name) {
        return new ClaimsProblem(file, line, "the field \"" + name + "\" is missing");
    }

    private int at(String name) {
        Field field = fields.get(name);
        return field == null ? line : field.line();
    }

    private String text(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            String text = scalar.getValue().strip();
            if (!text.isEmpty() && text.lines().count() == 1) {
                return text;
            }
        }
        throw new ClaimsProblem(file, lineOf(node), name + " should be one line of text");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
