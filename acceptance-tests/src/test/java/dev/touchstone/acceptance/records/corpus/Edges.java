package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.records.model.Sample.Colour;
import dev.touchstone.junit.Corpus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Values at the edges of what their types can hold, alone and in lists. */
public final class Edges implements Corpus {

    private static final long INEXACT = (1L << 53) + 1; // which no double is

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(numbers(), decimals(), times(), others(), lists()).flatMap(each -> each);
    }

    private static Stream<Entry<?>> numbers() {
        return Stream.concat(
                each("small", 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
                Stream.concat(
                        each("large", 0L, Long.MIN_VALUE, Long.MAX_VALUE, INEXACT, -INEXACT),
                        each(
                                "measure",
                                0.0,
                                -0.0,
                                0.1 + 0.2,
                                Double.MIN_VALUE,
                                -Double.MIN_NORMAL,
                                1e308,
                                Double.MAX_VALUE,
                                1.0 / 3)));
    }

    private static Stream<Entry<?>> decimals() {
        return each(
                "amount",
                new BigDecimal("0.3"),
                new BigDecimal("0.10").add(new BigDecimal("0.2")),
                new BigDecimal("12345678901234567890123456789012345678"),
                new BigDecimal("-0.12345678901234567890123456789012345678"),
                new BigDecimal("1234567890123456789.1234567890123456789"),
                new BigDecimal("1E+3"),
                BigDecimal.ZERO);
    }

    private static Stream<Entry<?>> times() {
        return Stream.concat(
                moments(
                        "1970-01-01T00:00:00Z",
                        "2026-07-01T12:34:56.123456Z",
                        "1969-12-31T23:59:59.999999Z",
                        "0001-01-01T00:00:00.000001Z",
                        "9999-12-31T23:59:59.999999Z",
                        "2026-03-29T01:30:00Z",
                        "1582-10-10T00:00:00Z",
                        "1883-11-18T17:00:00Z"),
                Stream.of("0001-01-01", "9999-12-31", "1970-01-01", "2024-02-29", "1582-10-10", "2026-03-29")
                        .map(day -> new Entry<>("day " + day, new Held("day", LocalDate.parse(day)))));
    }

    private static Stream<Entry<?>> moments(String... moments) {
        return Stream.of(moments).map(text -> new Entry<>("moment " + text, new Held("moment", Instant.parse(text))));
    }

    private static Stream<Entry<?>> others() {
        Stream<Entry<?>> marks = each("mark", new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, 1));
        Stream<Entry<?>> flags = each("flag", true, false);
        return Stream.of(marks, flags, each("colour", Colour.RED, Colour.BLUE)).flatMap(each -> each);
    }

    private static Stream<Entry<?>> lists() {
        return Stream.of(
                new Entry<>("list of numbers", new Held("numbers", List.of(Long.MAX_VALUE, INEXACT, 0L, INEXACT, -1L))),
                new Entry<>(
                        "list of decimals",
                        new Held("amounts", List.of(new BigDecimal("0.1"), new BigDecimal("12345678901234567890.5")))),
                new Entry<>("list of flags", new Held("flags", List.of(true, false, false, true))),
                new Entry<>(
                        "list of moments",
                        new Held("moments", List.of(Instant.parse("2026-07-01T12:34:56.123456Z"), Instant.EPOCH))),
                new Entry<>("list of identifiers", new Held("marks", List.of(new UUID(-1, -1), new UUID(0, 1)))),
                new Entry<>("list of enums", new Held("colours", List.of(Colour.BLUE, Colour.RED, Colour.BLUE))),
                new Entry<>("list of nothing", new Held("numbers", List.of())));
    }

    private static Stream<Entry<?>> each(String field, Object... values) {
        return Arrays.stream(values).map(value -> new Entry<>(field + " " + value, new Held(field, value)));
    }
}
