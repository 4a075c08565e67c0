package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.TraitKind;
import dev.touchstone.sut.Nearest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads traits: a known name, and a value of its kind. */
final class TraitReader {

    private final Map<String, TraitKind> known;
    private final Problems problems;

    TraitReader(Map<String, TraitKind> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    Map<String, Object> read(Optional<YamlFields> fields) {
        Map<String, Object> traits = new TreeMap<>();
        fields.ifPresent(all -> all.names()
                .forEach(name -> problems.tried(() -> value(all, name)).ifPresent(value -> traits.put(name, value))));
        return traits;
    }

    private Object value(YamlFields fields, String name) {
        TraitKind kind = known.get(name);
        if (kind == null) {
            throw fields.problem(name, "unknown trait \"" + name + "\"; " + Nearest.hint(name, known.keySet()));
        }
        Object value =
                fields.value(name).map(node -> typed(fields, name, node)).orElseThrow(() -> fields.missing(name));
        kind.wrongWith(value).ifPresent(wrong -> {
            throw fields.problem(name, name + " is \"" + fields.line(name) + "\", but " + wrong);
        });
        return value;
    }

    private static Object typed(YamlFields fields, String name, Node node) {
        String text = fields.line(name);
        Tag tag = node instanceof ScalarNode scalar ? scalar.getTag() : Tag.STR;
        if (tag.equals(Tag.INT)) {
            return number(fields, name, text);
        }
        boolean isSwitch = tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"));
        return isSwitch ? (Object) Boolean.valueOf(text) : text;
    }

    private static Long number(YamlFields fields, String name, String text) {
        try {
            return Long.valueOf(text.replace("_", ""));
        } catch (NumberFormatException notDecimal) {
            throw fields.problem(name, name + " is \"" + text + "\", but should be a decimal number");
        }
    }
}
