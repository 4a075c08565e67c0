package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts fields into a JSON object: texts are safe, absence is null, a time is in milliseconds to the microsecond. */
final class Fields {

    private static final double SHORTEST = 0.001;

    private final ObjectNode node;

    Fields(ObjectNode node) {
        this.node = node;
    }

    Fields text(String name, String value) {
        node.put(name, SafeText.of(value));
        return this;
    }

    Fields text(String name, Optional<String> value) {
        node.put(name, value.map(SafeText::of).orElse(null));
        return this;
    }

    Fields texts(String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(SafeText.of(value)));
        return this;
    }

    Fields flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    Fields count(String name, long value) {
        node.put(name, value);
        return this;
    }

    /** To the microsecond; a time that was recorded stays one. */
    static double rounded(double ms) {
        double rounded = Math.round(ms * 1_000) / 1_000.0;
        return rounded == 0 && ms > 0 ? SHORTEST : rounded;
    }

    Fields ms(String name, double value) {
        double rounded = rounded(value);
        if (rounded == Math.rint(rounded)) {
            node.put(name, (long) rounded);
        } else {
            node.put(name, rounded);
        }
        return this;
    }

    /** Booleans and numbers as such, all else as text. */
    Fields traits(String name, Map<String, ?> traits) {
        ObjectNode object = node.putObject(name);
        traits.forEach((said, value) -> {
            String trait = SafeText.of(said);
            if (value instanceof Boolean flag) {
                object.put(trait, flag);
            } else if (value instanceof Number number) {
                object.put(trait, number.longValue());
            } else {
                object.put(trait, SafeText.of(String.valueOf(value)));
            }
        });
        return this;
    }

    /** Texts by name, in order. */
    Fields sentences(String name, Map<String, String> sentences) {
        ObjectNode object = node.putObject(name);
        sentences.forEach((key, sentence) -> object.put(SafeText.of(key), SafeText.of(sentence)));
        return this;
    }

    Fields object(String name) {
        return new Fields(node.putObject(name));
    }

    ArrayNode array(String name) {
        return node.putArray(name);
    }
}
