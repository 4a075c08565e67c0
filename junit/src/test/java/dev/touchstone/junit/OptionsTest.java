package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.sut.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void times_have_a_unit() {
        assertThat(options("touchstone.patience", "250ms").duration("touchstone.patience", Duration.ZERO))
                .isEqualTo(Duration.ofMillis(250));
        assertThat(options("touchstone.patience", "3s").duration("touchstone.patience", Duration.ZERO))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "s", "-1s", "1h", "3 seconds"})
    void anything_else_is_refused_with_an_example(String value) {
        assertThatThrownBy(() ->
                        options("touchstone.patience", value).duration("touchstone.patience", Duration.ofSeconds(10)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("touchstone.patience (property)")
                .hasMessageContaining("10s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1000000", "1.5"})
    void a_count_is_a_number_from_one_on(String value) {
        assertThatThrownBy(() -> options("touchstone.parallel", value).count("touchstone.parallel", 8))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(options("touchstone.quiet", "true").flag("touchstone.quiet")).isTrue();
        assertThat(options("touchstone.quiet", "false").flag("touchstone.quiet"))
                .isFalse();
        assertThatThrownBy(() -> options("touchstone.quiet", "yes").flag("touchstone.quiet"))
                .hasMessageContaining("true or false");
    }

    @Test
    void a_word_is_one_of_those_known() {
        assertThatThrownBy(() -> options("touchstone.keep", "everything")
                        .oneOf("touchstone.keep", "none", Set.of("none", "failed", "all")))
                .hasMessageContaining("all, failed, none");
    }

    @Test
    void a_misspelt_option_is_told_with_the_nearest() {
        assertThatThrownBy(() -> Options.check(List.of("touchstone.patiense"), List.of(), List.of("redis")))
                .hasMessageContaining("touchstone.patience");
        assertThatThrownBy(() -> Options.check(List.of(), List.of("TOUCHSTONE_REDIS_URI"), List.of("redis")))
                .hasMessageContaining("TOUCHSTONE_REDIS_URL");
    }

    @Test
    void options_of_a_selected_column_and_of_others_are_known() {
        assertThatCode(() -> Options.check(
                        List.of("touchstone.valkey.url", "user.home"),
                        List.of("TOUCHSTONE_BACKENDS", "TOUCHSTONE_KEYDB_URL"),
                        List.of("valkey")))
                .doesNotThrowAnyException();
    }

    private static Options options(String name, String value) {
        return new Options(Settings.of(Map.of(name, value)));
    }
}
