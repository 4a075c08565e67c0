package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.records.model.Sample.Colour;
import dev.touchstone.junit.Corpus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Values of each type, close to each other, that somebody confuses or puts in another order. */
public final class Ladders implements Corpus {

    private static final long INEXACT = 1L << 53; // where doubles begin to skip

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(numbers(), decimals(), texts(), times(), unordered()).flatMap(each -> each);
    }

    private static Stream<Entry<?>> numbers() {
        return Stream.of(
                ladder("9, 10, 100", "small", 9, 10, 100),
                ladder("around zero", "small", -1, 0, 1),
                ladder("small edges", "small", Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                ladder("large", "large", INEXACT, INEXACT + 1, INEXACT + 2),
                ladder("large edges", "large", Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE),
                ladder("negative", "large", -100L, -10L, -9L),
                ladder("fractions", "measure", 9.5, 10.25, 10.250000000000002),
                ladder("double edges", "measure", -1e308, Double.MIN_VALUE, 1e308));
    }

    private static Stream<Entry<?>> decimals() {
        return Stream.of(
                ladder("9.5, 10.0, 10.01", "amount", decimal("9.5"), decimal("10.0"), decimal("10.01")),
                ladder(
                        "beyond a double",
                        "amount",
                        decimal("12345678901234567890.1"),
                        decimal("12345678901234567890.12"),
                        decimal("12345678901234567890.123")));
    }

    private static Stream<Entry<?>> texts() {
        return Stream.of(
                ladder("text in upper case before lower case", "text", "Z", "a", "\u00DC"),
                ladder("text and longer text", "text", "a", "aa", "ab"),
                ladder("text with spaces", "text", "a", "a ", "a b"),
                ladder("text of numbers", "text", "10", "100", "9"),
                ladder("the empty text", "text", "", " ", "a"),
                ladder("text outside the BMP", "text", "\uD7FF", "\uFF5E", "\uD83D\uDE00"));
    }

    private static Stream<Entry<?>> times() {
        return Stream.of(
                ladder(
                        "microseconds",
                        "moment",
                        Instant.parse("2026-07-01T12:00:00.000001Z"),
                        Instant.parse("2026-07-01T12:00:00.000002Z"),
                        Instant.parse("2026-07-01T12:00:00.1Z")),
                ladder(
                        "moments long ago",
                        "moment",
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("9999-12-31T23:59:59Z")),
                ladder("days", "day", LocalDate.of(999, 12, 31), LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 10)));
    }

    private static Stream<Entry<?>> unordered() {
        return Stream.of(
                new Entry<>("enums", new Ladder("colour", Colour.BLUE, Colour.GREEN, Colour.RED, false)),
                new Entry<>("identifiers", new Ladder("mark", new UUID(0, 1), new UUID(1, 0), new UUID(-1, 0), false)));
    }

    private static Entry<Ladder> ladder(String name, String field, Object low, Object middle, Object high) {
        return new Entry<>(name, new Ladder(field, low, middle, high, true));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
