package dev.touchstone.dsl.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void short_text_is_shown_in_quotes_and_bare_in_histories() {
        assertThat(Bytes.of("red")).hasToString("\"red\"");
        assertThat(Bytes.of("red").bare()).isEqualTo("red");
    }

    @Test
    void what_does_not_print_is_escaped_and_counted() {
        assertThat(Bytes.of(new byte[] {'a', 0, (byte) 0xff})).hasToString("\"a\\x00\\xFF\" (3 B)");
        assertThat(Bytes.of("say \"hi\"")).hasToString("\"say \\x22hi\\x22\" (8 B)");
    }

    @Test
    void nothing_is_shown_as_nothing() {
        assertThat(Bytes.of("")).hasToString("\"\" (0 B)");
        assertThat(Bytes.of("").bare()).isEqualTo("\"\" (0 B)");
    }

    @Test
    void much_is_cut_and_counted() {
        assertThat(Bytes.of("a".repeat(65_536))).hasToString('"' + "a".repeat(32) + "...\" (65,536 B)");
    }

    @Test
    void equal_content_is_equal() {
        assertThat(Bytes.of("red"))
                .isEqualTo(Bytes.of("red"))
                .hasSameHashCodeAs(Bytes.of("red"))
                .isNotEqualTo(Bytes.of("Red"));
    }

    @Test
    void arrays_are_copied_both_ways() {
        byte[] given = {1, 2};
        Bytes bytes = Bytes.of(given);
        given[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes.toArray()).containsExactly(1, 2);
    }

    @Test
    void the_first_difference_is_found() {
        assertThat(Bytes.of("redred").firstDifference(Bytes.of("redrum"))).isEqualTo(4);
        assertThat(Bytes.of("red").firstDifference(Bytes.of("red"))).isEqualTo(-1);
    }

    @Test
    void random_bytes_are_the_same_for_the_same_seed() {
        assertThat(Bytes.random(7, 100)).isEqualTo(Bytes.random(7, 100)).isNotEqualTo(Bytes.random(8, 100));
    }
}
