package dev.touchstone.dsl.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StampedTest {

    private final Stamped stamped = new Stamped(3, 12, 64);

    @Test
    void a_whole_value_tells_its_writer_number_and_size() {
        assertThat(stamped.toArray()).hasSize(64);
        assertThat(Stamped.read(stamped.toArray())).contains(stamped);
        assertThat(stamped).hasToString("value 12 of writer 3");
    }

    @Test
    void the_smallest_one_is_whole_too() {
        Stamped smallest = new Stamped(1, 1, Stamped.SMALLEST);
        assertThat(Stamped.read(smallest.toArray())).contains(smallest);
    }

    @Test
    void one_changed_byte_anywhere_is_seen() {
        for (int i = 0; i < 64; i++) {
            byte[] torn = stamped.toArray();
            torn[i]++;
            assertThat(Stamped.read(torn)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void halves_of_two_values_are_no_whole_value() {
        byte[] torn = stamped.toArray();
        System.arraycopy(new Stamped(4, 12, 64).toArray(), 32, torn, 32, 32);
        assertThat(Stamped.read(torn)).isEmpty();
    }

    @Test
    void what_was_cut_or_never_stamped_is_no_whole_value() {
        assertThat(Stamped.read(Arrays.copyOf(stamped.toArray(), 63))).isEmpty();
        assertThat(Stamped.read(new byte[64])).isEmpty();
        assertThat(Stamped.read(new byte[0])).isEmpty();
    }

    @Test
    void too_small_for_a_stamp_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stamped(1, 1, 23))
                .withMessageContaining("at least 24 B");
    }
}
