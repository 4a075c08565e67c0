package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Traits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int MIB = 1024 * 1024;

    private static final Traits HUGE = Traits.of(Map.of("maxKeyBytes", 512 * MIB, "maxValueBytes", 512 * MIB));

    private final Limits none = new Limits(Traits.of(Map.of()), MIB, Patience.LARGEST_TRIED);
    private final Limits small =
            new Limits(Traits.of(Map.of("maxKeyBytes", 4, "maxValueBytes", 8)), MIB, Patience.LARGEST_TRIED);
    private final Limits huge = new Limits(HUGE, 16 * MIB, Patience.LARGEST_TRIED);

    @Test
    void names_are_measured_in_bytes() {
        assertThat(small.refusal("abcd")).isEmpty();
        assertThat(small.refusal("\u00e9\u00e9")).isEmpty();
        assertThat(small.refusal("\u00e9\u00e9\u00e9")).contains(TOO_LARGE);
    }

    @Test
    void names_without_a_form_are_bad_everywhere() {
        assertThat(none.refusal("")).contains(VALIDATION);
        assertThat(none.refusal("a\uD83D")).contains(VALIDATION);
    }

    @Test
    void a_nul_is_bad_where_nothing_else_is_declared() {
        assertThat(none.refusal("a\0b")).contains(VALIDATION);
        assertThat(new Limits(Traits.of(Map.of("nulInKeys", true)), MIB, Patience.LARGEST_TRIED).refusal("a\0b"))
                .isEmpty();
    }

    @Test
    void values_are_measured_too() {
        assertThat(small.refusal("abcd", new byte[8])).isEmpty();
        assertThat(small.refusal("abcd", new byte[9])).contains(TOO_LARGE);
        assertThat(none.refusal("abcd", new byte[9])).isEmpty();
    }

    @Test
    void only_limits_that_can_be_reached_are_tried() {
        assertThat(small.largestValue()).contains(8);
        assertThat(small.largestName()).contains(4);
        assertThat(huge.largestValue()).isEmpty();
        assertThat(huge.valueThatWorks()).isEqualTo(16 * MIB);
        assertThat(none.largestValue()).isEmpty();
        assertThat(none.valueThatWorks()).isEqualTo(MIB);
    }

    @Test
    void limits_that_are_not_tried_are_told() {
        assertThat(small.notReached()).isEmpty();
        assertThat(none.notReached()).isEmpty();
        assertThat(huge.notReached())
                .contains(
                        "maxKeyBytes 536,870,912, maxValueBytes 536,870,912: declared, and tried up to 16,777,216 B (-Dtouchstone.large=true tries more, where values are large)");
    }

    @Test
    void large_limits_are_tried_where_that_is_wished_and_large_values_are_usual() {
        Limits wished = new Limits(HUGE, 16 * MIB, Integer.MAX_VALUE);
        assertThat(wished.largestValue()).contains(512 * MIB);
        assertThat(wished.largestName()).contains(512 * MIB);
        assertThat(wished.notReached()).isEmpty();
        assertThat(new Limits(HUGE, MIB, Integer.MAX_VALUE).largestValue()).isEmpty();
    }

    @Test
    void noise_has_the_bytes_asked_for() {
        assertThat(Noise.narrow(101)).hasSize(101);
        assertThat(Noise.wide(101).getBytes(UTF_8)).hasSize(101);
        assertThat(Noise.wide(101)).hasSizeLessThan(60);
        assertThat(Noise.wide(100).getBytes(UTF_8)).hasSize(100);
    }
}
