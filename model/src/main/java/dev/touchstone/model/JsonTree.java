package dev.touchstone.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: maps, lists, text, {@link Boolean}, {@link BigDecimal} and null. Numbers are decimals, so that none
 * loses a digit.
 */
public final class JsonTree {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JsonTree() {}

    /** Reads JSON. @throws IllegalArgumentException if the text is none */
    public static @Nullable Object parse(String text) {
        try {
            return plain(JSON.readTree(text));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("no JSON: " + malformed.getOriginalMessage(), malformed);
        }
    }

    /** Writes a plain value as JSON. */
    public static String write(@Nullable Object plain) {
        try {
            return JSON.writeValueAsString(node(plain));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("this cannot be JSON: " + plain, impossible);
        }
    }

    /** The plain value of a record, map, list or anything else that Jackson can write. */
    static @Nullable Object ofJava(@Nullable Object value) {
        return plain(JSON.valueToTree(value));
    }

    /** The value of this type that has such a plain value. */
    static @Nullable Object toJava(@Nullable Object plain, Type type) {
        return JSON.convertValue(node(plain), JSON.constructType(type));
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return Collections.unmodifiableMap(fields);
        }
        if (node.isArray()) {
            List<@Nullable Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return Collections.unmodifiableList(elements);
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    private static JsonNode node(@Nullable Object plain) {
        JsonNodeFactory nodes = JSON.getNodeFactory();
        if (plain instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
            return object;
        }
        if (plain instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        return plain == null ? nodes.nullNode() : JSON.valueToTree(plain);
    }
}
