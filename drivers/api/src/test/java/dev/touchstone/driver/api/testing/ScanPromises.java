package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.api.testing.Samples.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every driver keeps that lists and counts keys, in the order of their bytes. */
public interface ScanPromises extends OnABench {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, Integer.MAX_VALUE})
    default void pages_of_any_size_bring_every_key_once_in_the_order_of_bytes(int limit) {
        List<String> keys = List.of("", "\u0000", "a", "\u00e9", "\uff5e", "\ud83d\ude00");
        keys.forEach(key -> bench().store().set("p" + key, bytes(key)));
        bench().store().set("o", bytes("another"));

        assertThat(walk("p", limit))
                .containsExactlyElementsOf(keys.stream()
                        .map(key -> new Entry("p" + key, bytes(key)))
                        .toList());
        assertThat(scan().scanKeys("p", limit, Optional.empty()).items())
                .containsExactlyElementsOf(
                        keys.stream().limit(limit).map(key -> "p" + key).toList());
        assertThat(scan().count("p")).isEqualTo(6);
        assertThat(scan().count("")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a*", "a?b", "a[bc]d", "a[^x]d", "a[b-c]d", "a%", "a_b", "a.b", "a\\*", "a\\", "a=", "e\u0301"})
    default void a_prefix_is_literal(String prefix) {
        List.of("ab", "axb", "abd", "a*", "A*", "\u00e9", "axx")
                .forEach(key -> bench().store().set(key, bytes("another")));
        bench().store().set(prefix, bytes("red"));
        bench().store().set(prefix + "x", bytes("blue"));

        assertThat(walk(prefix, 10))
                .containsExactly(new Entry(prefix, bytes("red")), new Entry(prefix + "x", bytes("blue")));
        assertThat(scan().count(prefix)).isEqualTo(2);
    }

    @Test
    default void what_is_not_there_is_found_by_nobody() {
        bench().store().set("colour", bytes("red"));
        bench().store().delete("colour");
        for (String prefix : new String[] {"", "colour", "n".repeat(100_000)}) {
            assertThat(scan().scan(prefix, 10, Optional.empty())).isEqualTo(Page.empty());
            assertThat(scan().scanKeys(prefix, 10, Optional.empty())).isEqualTo(Page.empty());
            assertThat(scan().count(prefix)).isZero();
        }
    }

    @Test
    default void a_page_is_followed_from_its_cursor_whatever_became_of_its_last_key() {
        List.of("a", "b", "c", "d").forEach(key -> bench().store().set(key, bytes(key)));
        Page<String> first = scan().scanKeys("", 2, Optional.empty());
        bench().store().delete("b");
        bench().store().set("aa", bytes("late"));

        assertThat(first.items()).containsExactly("a", "b");
        assertThat(scan().scanKeys("", 10, first.next()).items()).containsExactly("c", "d");
    }

    @Test
    default void a_page_that_cannot_be_is_refused() {
        List.of("a", "ab", "b").forEach(key -> bench().store().set(key, bytes(key)));
        Optional<Cursor> ofA = scan().scanKeys("a", 1, Optional.empty()).next();
        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            refused(FailureKind.VALIDATION, () -> scan().scan("", limit, Optional.empty()));
            refused(FailureKind.VALIDATION, () -> scan().scanKeys("", limit, Optional.empty()));
        }
        for (Optional<Cursor> foreign : List.of(ofA, Optional.of(new Cursor("")), Optional.of(new Cursor("'; --")))) {
            refused(FailureKind.VALIDATION, () -> scan().scan("b", 1, foreign));
            refused(FailureKind.VALIDATION, () -> scan().scanKeys("b", 1, foreign));
        }
        refused(FailureKind.VALIDATION, () -> scan().count("\ud83d"));
        refused(FailureKind.VALIDATION, () -> scan().scan("\ud83d", 1, Optional.empty()));
        assertThatNullPointerException().isThrownBy(() -> scan().count(nothing()));
    }

    @Test
    default void a_closed_client_lists_and_counts_nothing() {
        bench().closed(KeyValueScan.class, closed -> {
            refused(FailureKind.UNAVAILABLE, () -> closed.scan("", 1, Optional.empty()));
            refused(FailureKind.UNAVAILABLE, () -> closed.scanKeys("", 1, Optional.empty()));
            refused(FailureKind.UNAVAILABLE, () -> closed.count(""));
        });
    }

    private KeyValueScan scan() {
        return bench().open(KeyValueScan.class);
    }

    private List<Entry> walk(String prefix, int limit) {
        List<Entry> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Entry> page = scan().scan(prefix, limit, next);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
