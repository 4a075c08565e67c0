package dev.touchstone.driver.api.records;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A model as it is stored as text, and back. */
final class StoredModelJson {

    private StoredModelJson() {}

    static String write(StoredModel model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        model.kinds().forEach((field, kind) -> kinds.put(field, kind.name()));
        Map<String, String> automatic = new LinkedHashMap<>();
        model.automatic().forEach((filler, field) -> automatic.put(filler.name(), field));
        Map<String, Object> all = new LinkedHashMap<>(name(model.name()));
        all.put("lines", model.lines());
        all.put("key", model.key());
        all.put("kinds", kinds);
        all.put("uniques", model.uniques());
        all.put("indexed", model.indexed());
        all.put(
                "references",
                model.references().stream()
                        .map(link -> List.of(
                                link.field(), link.target(), link.onDelete().name()))
                        .toList());
        all.put("automatic", automatic);
        return JsonTree.write(all);
    }

    /** The name comes first. */
    static boolean isOf(String text, String name) {
        String alone = JsonTree.write(name(name));
        return text.startsWith(alone.substring(0, alone.length() - 1));
    }

    private static Map<String, Object> name(String name) {
        return Map.of("name", name);
    }

    static StoredModel read(String text) {
        if (!(JsonTree.parse(text) instanceof Map<?, ?> all)) {
            throw new IllegalArgumentException("no model");
        }
        Map<String, Scalar> kinds = new TreeMap<>();
        map(all.get("kinds")).forEach((field, kind) -> kinds.put(field, Scalar.valueOf(kind)));
        Map<Automatic, String> automatic = new TreeMap<>();
        map(all.get("automatic")).forEach((filler, field) -> automatic.put(Automatic.valueOf(filler), field));
        return new StoredModel(
                String.valueOf(all.get("name")),
                texts(all.get("lines")),
                String.valueOf(all.get("key")),
                kinds,
                lists(all.get("uniques")),
                texts(all.get("indexed")),
                lists(all.get("references")).stream()
                        .map(link -> new StoredModel.Link(link.get(0), link.get(1), OnDelete.valueOf(link.get(2))))
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
                ? list.stream().map(StoredModelJson::texts).toList()
                : List.of();
    }

    private static List<String> texts(@Nullable Object json) {
        return json instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
