package dev.touchstone.driver.redis;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shape as text, and back. */
final class RecordShapeJson {

    private RecordShapeJson() {}

    static String write(RecordShape shape) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        shape.kinds().forEach((field, kind) -> kinds.put(field, kind.name()));
        Map<String, Object> automatic = new LinkedHashMap<>();
        shape.automatic().forEach((filler, field) -> automatic.put(filler.name(), field));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", shape.name());
        all.put("lines", shape.lines());
        all.put("key", shape.key());
        all.put("kinds", kinds);
        all.put("uniques", shape.uniques());
        all.put("indexed", List.copyOf(shape.indexed()));
        all.put(
                "references",
                shape.references().stream()
                        .map(link -> List.of(
                                link.field(), link.target(), link.onDelete().name()))
                        .toList());
        all.put("automatic", automatic);
        return JsonTree.write(all);
    }

    static RecordShape read(String text) {
        Map<?, ?> all = (Map<?, ?>) java.util.Objects.requireNonNull(JsonTree.parse(text));
        Map<String, Scalar> kinds = new LinkedHashMap<>();
        map(all.get("kinds")).forEach((field, kind) -> kinds.put(field, Scalar.valueOf(kind)));
        Map<Automatic, String> automatic = new EnumMap<>(Automatic.class);
        map(all.get("automatic")).forEach((filler, field) -> automatic.put(Automatic.valueOf(filler), field));
        return new RecordShape(
                String.valueOf(all.get("name")),
                texts(all.get("lines")),
                String.valueOf(all.get("key")),
                kinds,
                lists(all.get("uniques")),
                new LinkedHashSet<>(texts(all.get("indexed"))),
                lists(all.get("references")).stream()
                        .map(link -> new RecordShape.Link(link.get(0), link.get(1), OnDelete.valueOf(link.get(2))))
                        .toList(),
                automatic);
    }

    private static Map<String, String> map(@Nullable Object json) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        }
        return texts;
    }

    private static List<List<String>> lists(@Nullable Object json) {
        return json instanceof List<?> list
                ? list.stream().map(RecordShapeJson::texts).toList()
                : List.of();
    }

    private static List<String> texts(@Nullable Object json) {
        return json instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
