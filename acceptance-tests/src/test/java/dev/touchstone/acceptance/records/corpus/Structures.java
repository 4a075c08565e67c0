package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.records.model.Sample.Place;
import dev.touchstone.junit.Corpus;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON of every shape, and lists of text that are hard to tell from one text. */
public final class Structures implements Corpus {

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.concat(trees(), Stream.concat(lists(), places()));
    }

    private static Stream<Entry<?>> trees() {
        return Stream.of(
                tree("nothing in it", Map.of()),
                tree("empty containers", Map.of("list", List.of(), "map", Map.of(), "text", "")),
                tree("null", one("a", null)),
                tree("null in a list", one("a", Arrays.asList(1, null, null))),
                tree("true and false", Map.of("yes", true, "no", false, "text", "true")),
                tree("lists in their order", Map.of("list", List.of("b", "a", List.of(3, 1, 2), "b"))),
                tree("deep", Map.of("a", List.of(Map.of("b", Map.of("c", List.of(List.of(Map.of("d", 1)))))))),
                tree("hostile names", Map.of("a.b", 1, "$set", 2, "", 3, "\u00FC\uD83D\uDE00", 4, "a\"b", 5, "a'b", 6)),
                tree("names that differ in case", Map.of("Name", 1, "name", 2, "NAME", 3)),
                tree("text that looks like JSON", Map.of("a", "{\"b\": 1}", "c", "null", "d", "1.0")),
                tree("a large number", Map.of("a", new BigDecimal("12345678901234567890.123456789012345678"))),
                tree("numbers", Map.of("a", Long.MAX_VALUE, "b", new BigDecimal("0.1"), "c", -1)));
    }

    private static Stream<Entry<?>> lists() {
        return Stream.of(
                words("nothing"),
                words("one empty text", ""),
                words("two empty texts", "", ""),
                words("commas", "a,b", "c", ","),
                words("quotes", "\"", "a\"b", "'", "\\\"", "\\"),
                words("braces", "{}", "{a,b}", "[", "]"),
                words("the letters null", "NULL", "null"),
                words("doubles, in their order", "b", "a", "b", "B", "b"),
                words("spaces", " a ", "  ", "\t\n"));
    }

    private static Stream<Entry<?>> places() {
        return Stream.of(
                new Entry<>("a record", new Held("place", new Place("\u00DCrgen", 7, List.of("a,b", "")))),
                new Entry<>("a record with null", new Held("place", new Place("", null, List.of()))));
    }

    private static Entry<Held> tree(String name, Map<String, ?> json) {
        return new Entry<>("JSON: " + name, new Held("json", json));
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(name, value);
        return Collections.unmodifiableMap(one);
    }

    private static Entry<Held> words(String name, String... words) {
        return new Entry<>("list: " + name, new Held("words", List.of(words)));
    }
}
