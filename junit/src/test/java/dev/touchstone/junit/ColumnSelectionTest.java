package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.sut.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnSelectionTest {

    private static final List<String> KNOWN = List.of("memstore", "nats", "postgres", "redis");

    @Test
    void nothing_said_is_memstore() {
        assertThat(columns(Map.of())).extracting(ColumnSpec::name).containsExactly("memstore");
    }

    @Test
    void all_requires_every_backend_and_auto_none() {
        assertThat(columns(Map.of("touchstone.backends", "all"))).hasSize(4).allMatch(ColumnSpec::required);
        assertThat(columns(Map.of("touchstone.backends", "auto"))).hasSize(4).noneMatch(ColumnSpec::required);
    }

    @Test
    void a_property_beats_a_profile_and_that_the_default() {
        Map<String, String> profile = Map.of("touchstone.profiles", "redis ", "touchstone.backends.default", "auto");

        assertThat(columns(profile)).extracting(ColumnSpec::name).containsExactly("redis");
        assertThat(columns(Map.of("touchstone.profiles", "redis", "touchstone.backends", "nats")))
                .extracting(ColumnSpec::name)
                .containsExactly("nats");
    }

    @Test
    void two_profiles_are_two_columns() {
        assertThat(columns(Map.of("touchstone.profiles", "  redis nats  ")))
                .extracting(ColumnSpec::name)
                .containsExactly("redis", "nats");
    }

    @Test
    void a_url_makes_a_column_of_its_own() {
        ColumnSpec valkey = columns(Map.of("touchstone.backends", "redis,valkey=redis:redis://u:p@host:6379/0"))
                .get(1);

        assertThat(valkey.name()).isEqualTo("valkey");
        assertThat(valkey.backend()).isEqualTo("redis");
        assertThat(valkey.settings(Settings.of(Map.of())).get("touchstone.valkey.url", "?"))
                .isEqualTo("redis://u:p@host:6379/0");
        assertThat(valkey.selected()).isEqualTo("valkey=redis:redis://u:p@host:6379/0");
    }

    @Test
    void an_image_makes_a_column_in_a_container() {
        Settings settings = columns(Map.of("touchstone.backends", "valkey=redis:valkey/valkey:8"))
                .get(0)
                .settings(Settings.of(Map.of()));

        assertThat(settings.get("touchstone.valkey.image", "?")).isEqualTo("valkey/valkey:8");
        assertThat(settings.get("touchstone.valkey.provisioning", "?")).isEqualTo("container");
    }

    @Test
    void a_backend_that_is_configured_is_required_also_under_auto() {
        assertThat(columns(Map.of("touchstone.backends", "auto", "touchstone.redis.url", "redis://host")))
                .filteredOn(ColumnSpec::required)
                .extracting(ColumnSpec::name)
                .containsExactly("redis");
    }

    @Test
    void an_unknown_backend_is_told_with_the_nearest_and_who_said_it() {
        assertThatThrownBy(() -> columns(Map.of("touchstone.backends", "reddis")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"reddis\"")
                .hasMessageContaining("did you mean \"redis\"?")
                .hasMessageContaining("touchstone.backends (property)")
                .hasMessageContaining("-Dtouchstone.backends=redis");
    }

    @Test
    void an_unknown_backend_with_a_url_shows_no_secret() {
        assertThatThrownBy(() -> columns(Map.of("touchstone.backends", "x=redsi:redis://u:hidden@host")))
                .hasMessageContaining("redsi")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        assertThatThrownBy(() -> columns(Map.of("touchstone.backends", "a=redis,a=nats")))
                .hasMessageContaining("Two columns are called \"a\"");
    }

    @Test
    void a_column_needs_a_plain_name() {
        assertThatThrownBy(() -> columns(Map.of("touchstone.backends", "My Column=redis")))
                .isInstanceOf(ConfigurationException.class);
    }

    private static List<ColumnSpec> columns(Map<String, String> properties) {
        return ColumnSelection.of(Settings.of(properties), KNOWN).columns();
    }
}
