package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.sut.Nearest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object of a {@code matrix.json} and where it stands in it. A field that is not there, or is null, has no value. */
final class JsonPart {

    private final JsonNode node;
    private final String place;

    JsonPart(JsonNode node, String place) {
        this.node = node;
        this.place = place;
        if (!node.isObject()) {
            throw new Wrong((place.isEmpty() ? "the whole" : place) + " is no JSON object");
        }
    }

    /** What is wrong, and where. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    String text(String name) {
        return ifText(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> ifText(String name) {
        return find(name).map(value -> {
            if (!value.isTextual()) {
                throw wrong(name, "is no text");
            }
            return value.textValue();
        });
    }

    double ms(String name) {
        JsonNode value = find(name).orElseThrow(() -> wrong(name, "is missing"));
        if (!value.isNumber() || value.doubleValue() < 0) {
            throw wrong(name, "is no time in milliseconds");
        }
        return value.doubleValue();
    }

    long count(String name, long standard) {
        return find(name)
                .map(value -> {
                    if (!value.canConvertToLong() || !value.isIntegralNumber() || value.longValue() < 0) {
                        throw wrong(name, "is no whole number");
                    }
                    return value.longValue();
                })
                .orElse(standard);
    }

    boolean flag(String name) {
        JsonNode value = find(name).orElseThrow(() -> wrong(name, "is missing"));
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    Verdict verdict() {
        String word = text("verdict");
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "verdict",
                        "is \"" + Paragraph.cut(word, 40) + "\": "
                                + Nearest.hint(
                                        word,
                                        Arrays.stream(Verdict.values())
                                                .map(Verdict::word)
                                                .toList())));
    }

    Instant instant(String name) {
        return time(name, "a time like 2026-11-21T12:00:00Z", Instant::parse);
    }

    LocalDate day(String name) {
        return time(name, "a day like 2027-03-31", LocalDate::parse);
    }

    private <T> T time(String name, String wanted, Function<String, T> parse) {
        String value = text(name);
        try {
            return parse.apply(value);
        } catch (DateTimeParseException other) {
            throw wrong(name, "is \"" + Paragraph.cut(value, 40) + "\", which is not " + wanted);
        }
    }

    /** The object of this name, if there is one. */
    Optional<JsonPart> part(String name) {
        return find(name).map(value -> new JsonPart(value, at(name)));
    }

    List<JsonPart> parts(String name) {
        List<JsonPart> parts = new ArrayList<>();
        for (JsonNode each : array(name)) {
            parts.add(new JsonPart(each, at(name) + "[" + parts.size() + "]"));
        }
        return parts;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(name)) {
            if (!each.isTextual()) {
                throw wrong(name, "holds something that is no text");
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    /** Booleans and whole numbers as such, all else as text. */
    Map<String, Object> values(String name) {
        Map<String, Object> values = new LinkedHashMap<>();
        part(name)
                .ifPresent(part ->
                        part.node.properties().forEach(each -> values.put(each.getKey(), value(each.getValue()))));
        return values;
    }

    Map<String, String> sentences(String name) {
        Map<String, String> sentences = new LinkedHashMap<>();
        part(name)
                .ifPresent(part -> part.node.fieldNames().forEachRemaining(key -> sentences.put(key, part.text(key))));
        return sentences;
    }

    private static Object value(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isIntegralNumber() ? (Object) node.longValue() : node.asText();
    }

    private Iterable<JsonNode> array(String name) {
        JsonNode array = find(name).orElse(null);
        if (array == null) {
            return List.of();
        }
        if (!array.isArray()) {
            throw wrong(name, "is no list");
        }
        return array;
    }

    private Optional<JsonNode> find(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private Wrong wrong(String name, String what) {
        return new Wrong(at(name) + " " + what);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
