package dev.touchstone.driver.nats;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shapes by the names of their models as one line of text, and back. */
final class NatsShapeJson {

    private NatsShapeJson() {}

    static String write(Map<String, NatsShape> shapes) {
        Map<String, Object> all = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> all.put(name, plain(shape)));
        return JsonTree.write(all);
    }

    private static Map<String, Object> plain(NatsShape shape) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        shape.kinds().forEach((field, kind) -> kinds.put(field, kind.name()));
        Map<String, Object> automatic = new LinkedHashMap<>();
        shape.automatic().forEach((filler, field) -> automatic.put(filler.name(), field));
        List<List<String>> links = shape.links().stream()
                .map(link ->
                        List.of(link.field(), link.target(), link.onDelete().name()))
                .toList();
        return Map.of(
                "lines",
                shape.lines(),
                "key",
                shape.key(),
                "kinds",
                kinds,
                "uniques",
                shape.uniques(),
                "links",
                links,
                "automatic",
                automatic);
    }

    static Map<String, NatsShape> read(String text) {
        Map<String, NatsShape> shapes = new TreeMap<>();
        map(JsonTree.parse(text)).forEach((name, shape) -> shapes.put(name, shape(name, map(shape))));
        return shapes;
    }

    private static NatsShape shape(String name, Map<String, ?> plain) {
        Map<String, Scalar> kinds = new TreeMap<>();
        map(plain.get("kinds")).forEach((field, kind) -> kinds.put(field, Scalar.valueOf(String.valueOf(kind))));
        Map<Automatic, String> automatic = new EnumMap<>(Automatic.class);
        map(plain.get("automatic"))
                .forEach((filler, field) -> automatic.put(Automatic.valueOf(filler), String.valueOf(field)));
        List<List<String>> uniques = new ArrayList<>();
        list(plain.get("uniques")).forEach(rule -> uniques.add(texts(rule)));
        List<NatsShape.Link> links = new ArrayList<>();
        list(plain.get("links")).forEach(link -> links.add(link(texts(link))));
        return new NatsShape(
                name, texts(plain.get("lines")), String.valueOf(plain.get("key")), kinds, uniques, links, automatic);
    }

    private static NatsShape.Link link(List<String> parts) {
        return new NatsShape.Link(parts.get(0), parts.get(1), OnDelete.valueOf(parts.get(2)));
    }

    private static List<String> texts(@Nullable Object plain) {
        return list(plain).stream().map(String::valueOf).toList();
    }

    private static List<?> list(@Nullable Object plain) {
        return plain instanceof List<?> list ? list : List.of();
    }

    private static Map<String, ?> map(@Nullable Object plain) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (plain instanceof Map<?, ?> values) {
            values.forEach((name, value) -> map.put(String.valueOf(name), value));
        }
        return map;
    }
}
