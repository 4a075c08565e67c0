package dev.touchstone.driver.api.keyvalue;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyListingTest {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void keys_are_listed_once_in_the_order_of_their_bytes() {
        KeyListing listing = listing("", "b", "\ud83d\ude00", "a", "\uff5e", "b", "aa");
        assertThat(listing.names(10))
                .isEqualTo(new Page<>(List.of("a", "aa", "b", "\uff5e", "\ud83d\ude00"), Optional.empty()));
        assertThat(listing.size()).isEqualTo(5);
    }

    @Test
    void what_has_another_prefix_or_was_on_an_earlier_page_does_not_belong_here() {
        KeyListing listing = new KeyListing("ab", Optional.of(bytes("abc")));
        List.of("a", "ab", "abb", "abc", "abca", "abd", "ac", "b").forEach(key -> listing.add(bytes(key)));
        assertThat(listing.names(10).items()).containsExactly("abca", "abd");
    }

    @Test
    void a_page_has_a_next_one_only_if_keys_are_left() {
        KeyListing listing = listing("", "a", "b", "c");
        assertThat(listing.names(2).next()).contains(KeyCursor.after("", bytes("b")));
        assertThat(listing.names(3).next()).isEmpty();
        assertThat(listing("").names(1)).isEqualTo(Page.empty());
    }

    @Test
    void a_page_is_filled_up_in_the_place_of_keys_that_are_gone() {
        KeyListing listing = listing("", "a", "b", "c", "d", "e", "f", "g", "h");
        Page<Entry> page = listing.entries(3, this::evenOnes);
        assertThat(page.items()).extracting(Entry::key).containsExactly("b", "d", "f");
        assertThat(page.next()).contains(KeyCursor.after("", bytes("f")));
        assertThat(asked).containsExactly(3, 5);
        assertThat(listing.entries(5, this::evenOnes).next()).isEmpty();
    }

    private List<Optional<byte[]>> evenOnes(List<byte[]> keys) {
        asked.add(keys.size());
        return keys.stream()
                .map(key -> Optional.of(key).filter(k -> k[0] % 2 == 0))
                .toList();
    }

    private static KeyListing listing(String prefix, String... keys) {
        KeyListing listing = new KeyListing(prefix, Optional.empty());
        for (String key : keys) {
            listing.add(bytes(key));
        }
        return listing;
    }
}
