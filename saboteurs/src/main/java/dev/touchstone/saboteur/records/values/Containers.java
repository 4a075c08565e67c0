package dev.touchstone.saboteur.records.values;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.model.Blob;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of lists, JSON and bytes. */
public final class Containers {

    private Containers() {}

    /** A list of text is stored as one text. */
    public static final class ListJoinedByCommas extends ValueFault {

        /** As the catalogue names it. */
        public ListJoinedByCommas() {
            super(
                    "list-joined-by-commas",
                    "A list of text is stored as one, with commas.",
                    Containers::split,
                    "REC-13");
        }
    }

    private static Object split(Field field, Object value) {
        boolean ofText =
                field.type() instanceof FieldType.ListOf list && list.element().is(Scalar.TEXT);
        return ofText && value instanceof List<?> texts
                ? List.of(texts.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))
                        .split(","))
                : value;
    }

    /** What is null in JSON is left out. */
    public static final class JsonNullDropped extends ValueFault {

        /** As the catalogue names it. */
        public JsonNullDropped() {
            super("json-null-dropped", "What is null in JSON is left out.", (field, value) -> full(value), "REC-13");
        }
    }

    private static Object full(Object value) {
        if (!(value instanceof Map<?, ?> json)) {
            return value;
        }
        Map<Object, Object> full = new LinkedHashMap<>(json);
        full.values().removeIf(each -> each == null);
        return full;
    }

    /** A list is kept as a set. */
    public static final class ListWithoutDoubles extends ValueFault {

        /** As the catalogue names it. */
        public ListWithoutDoubles() {
            super(
                    "list-without-doubles",
                    "Of equal elements of a list the first is kept.",
                    (field, value) -> value instanceof List<?> list
                            ? list.stream().distinct().toList()
                            : value,
                    "REC-13");
        }
    }

    /** Bytes are taken for UTF-8. */
    public static final class BytesAsText extends ValueFault {

        /** As the catalogue names it. */
        public BytesAsText() {
            super(
                    "bytes-as-text",
                    "Bytes are stored as text.",
                    (field, value) -> value instanceof Blob blob
                            ? Blob.of(new String(blob.bytes(), UTF_8).getBytes(UTF_8))
                            : value,
                    "REC-14");
        }
    }
}
