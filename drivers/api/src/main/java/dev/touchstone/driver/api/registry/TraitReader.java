package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Traits;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads traits: any name, and a value that is true or false, a whole number, or one line of text. */
final class TraitReader {

    private static final Set<String> LIMITS = Set.of(Traits.MAX_KEY_BYTES, Traits.MAX_VALUE_BYTES);
    private static final Set<String> SWITCHES = Set.of(Traits.NUL_IN_KEYS, Traits.DURABLE);

    private TraitReader() {}

    static Map<String, Object> read(Optional<YamlFields> fields) {
        Map<String, Object> traits = new TreeMap<>();
        fields.ifPresent(all -> all.names().forEach(name -> traits.put(name, value(all, name))));
        return traits;
    }

    private static Object value(YamlFields fields, String name) {
        Object value =
                fields.value(name).map(node -> typed(fields, name, node)).orElseThrow(() -> fields.missing(name));
        if (LIMITS.contains(name) && !(value instanceof Long limit && limit > 0)) {
            throw fields.problem(name, name + " is a limit: it should be a whole number above zero");
        }
        if (SWITCHES.contains(name) && !(value instanceof Boolean)) {
            throw fields.problem(name, name + " should be true or false");
        }
        return value;
    }

    private static Object typed(YamlFields fields, String name, Node node) {
        String text = fields.line(name);
        if (!(node instanceof ScalarNode scalar)) {
            throw fields.problem(name, name + " should be one value");
        }
        if (scalar.getTag().equals(Tag.INT)) {
            return number(fields, name, text);
        }
        if (!scalar.getTag().equals(Tag.BOOL)) {
            return text;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw fields.problem(name, name + " is \"" + text + "\", but should be true or false");
        }
        return Boolean.valueOf(text);
    }

    private static Long number(YamlFields fields, String name, String text) {
        try {
            return Long.valueOf(text.replace("_", ""));
        } catch (NumberFormatException notDecimal) {
            throw fields.problem(name, name + " is \"" + text + "\", but should be a decimal number");
        }
    }
}
