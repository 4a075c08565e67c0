package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.junit.Corpus;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Tickets at the bounds of their rules, and one beyond. */
public final class Offers implements Corpus {

    private static final String CAT = "\uD83D\uDC08"; // one sign, two chars

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(bounds(), lengths(), patterns(), missing(), types(), many())
                .flatMap(each -> each);
    }

    private static Stream<Entry<?>> bounds() {
        return Stream.of(
                good("the least", "stars", 1),
                bad("one less than the least", "stars", 0),
                good("the most", "stars", 5),
                bad("one more than the most", "stars", 6),
                good("a little more than a bound that is outside", "price", new BigDecimal("0.0000000001")),
                bad("a bound that is outside", "price", BigDecimal.ZERO),
                good("a little less than a bound that is outside", "price", new BigDecimal("10.4999999999")),
                bad("the other bound, in another scale", "price", new BigDecimal("10.500")),
                good("the least but one of 64 bits", "count", Long.MIN_VALUE + 1),
                bad("the least of 64 bits", "count", Long.MIN_VALUE));
    }

    private static Stream<Entry<?>> lengths() {
        return Stream.of(
                good("the shortest", "title", "ab"),
                bad("one sign too short", "title", "a"),
                bad("no sign", "title", ""),
                good("the longest", "title", "abcd"),
                bad("one sign too long", "title", "abcde"),
                good("four signs of two chars", "title", CAT.repeat(4)),
                bad("one sign of two chars", "title", CAT),
                bad("five signs of two chars", "title", CAT.repeat(5)),
                bad("an empty key", "id", ""));
    }

    private static Stream<Entry<?>> patterns() {
        return Stream.of(
                bad("more than a pattern before", "code", "xAB-1"),
                bad("more than a pattern behind", "code", "AB-12"),
                bad("a line end behind a pattern", "code", "AB-1\n"),
                bad("a pattern in another case", "code", "ab-1"));
    }

    private static Stream<Entry<?>> missing() {
        return Stream.of(
                new Entry<>("one that is missing", Offer.good().without("stars").badIn("stars")),
                new Entry<>("the key is missing", Offer.good().without("id").badIn("id")),
                new Entry<>("one that may be missing", Offer.good().without("count")),
                bad("null", "title", null),
                bad("null as the key", "id", null));
    }

    private static Stream<Entry<?>> types() {
        return Stream.of(
                bad("a text for a number", "stars", "3"),
                bad("a number for a text", "title", 123),
                bad("a large number for a small one", "stars", 3L),
                bad("a fraction for a whole number", "stars", 3.0),
                bad("a text for a decimal", "price", "1.50"),
                bad("true for a number", "stars", true),
                bad("a list for a text", "title", List.of("abc")),
                bad("a field that there is not", "star", 3));
    }

    private static Stream<Entry<?>> many() {
        return Stream.of(
                new Entry<>("a good one", Offer.good()),
                new Entry<>(
                        "all of it bad",
                        Offer.good()
                                .with("id", "")
                                .with("title", "a")
                                .with("code", null)
                                .with("stars", "many")
                                .without("price")
                                .with("count", Long.MIN_VALUE)
                                .with("more", 1)
                                .badIn("id", "title", "code", "stars", "price", "count", "more")));
    }

    private static Entry<Offer> good(String name, String field, Object value) {
        return new Entry<>(name, Offer.good().with(field, value));
    }

    private static Entry<Offer> bad(String name, String field, @org.jspecify.annotations.Nullable Object value) {
        return new Entry<>(name, Offer.good().with(field, value).badIn(field));
    }
}
