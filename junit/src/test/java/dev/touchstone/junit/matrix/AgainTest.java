package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AgainTest {

    private static final List<String> METHODS = List.of(
            "getting_an_absent_key_finds_nothing",
            "a_key_is_never_gone_early",
            "a_key_is_gone",
            "a",
            "whole_name",
            "whole_name_too");

    @Test
    void a_backend_with_a_profile_is_named_by_it() {
        assertThat(command("mvn -pl acceptance-tests -Pbackend-{backend} verify", "redis", METHODS.get(0)))
                .isEqualTo("mvn -pl acceptance-tests -Pbackend-redis verify -Dit.test='KeyValueBasicIT#getting*'");
    }

    @Test
    void another_column_is_named_by_what_selected_it() {
        assertThat(command(
                        "mvn -pl acceptance-tests -Pbackend-{backend} verify",
                        "valkey=redis:redis://a:hunter2@b:1",
                        METHODS.get(0)))
                .isEqualTo("mvn -pl acceptance-tests verify -Dtouchstone.backends='valkey=redis:redis://a:***@b:1'"
                                .replace("'", "")
                        + " -Dit.test='KeyValueBasicIT#getting*'");
    }

    @Test
    void elsewhere_it_begins_with_the_plain_command() {
        assertThat(new Again(Settings.of(Map.of()))
                        .command("orders", "OrdersIT", "placing", List.of("placing"), OptionalLong.empty()))
                .isEqualTo("mvn verify -Dtouchstone.backends=orders -Dit.test='OrdersIT#placing'");
    }

    @Test
    void options_given_on_the_command_line_are_given_again() {
        Settings settings = Settings.of(Map.of(
                "touchstone.redis.url",
                "redis://:hunter2@host",
                "touchstone.nats.image",
                "nats:2",
                "touchstone.fault",
                "a/b"));

        assertThat(new Again(settings).command("redis", "OneIT", "x", List.of("x"), OptionalLong.empty()))
                .isEqualTo(
                        "mvn verify -Dtouchstone.backends=redis -Dtouchstone.redis.url=redis://:***@host -Dtouchstone.fault=a/b -Dit.test='OneIT#x'");
    }

    @Test
    void a_method_is_shortened_only_where_it_stays_unique() {
        assertThat(MethodPrefix.of("a_key_is_never_gone_early", METHODS)).isEqualTo("a_key_is_never*");
        assertThat(MethodPrefix.of("whole_name", METHODS)).isEqualTo("whole_name");
        assertThat(MethodPrefix.of("whole_name_too", METHODS)).isEqualTo("whole_name_too");
        assertThat(MethodPrefix.of("a", METHODS)).isEqualTo("a");
    }

    @Test
    void all_of_it_again_names_what_was_selected() {
        Settings settings = Settings.of(Map.of(
                "touchstone.again", "mvn -pl acceptance-tests -Pbackend-{backend} verify",
                "touchstone.contracts", "keyvalue_scan",
                "touchstone.nats.url", "nats://a:hunter2@b:1"));
        Again again = new Again(settings);

        assertThat(again.everything("redis", List.of("redis")))
                .isEqualTo("mvn -pl acceptance-tests -Pbackend-redis verify -Dtouchstone.contracts=keyvalue_scan");
        assertThat(again.everything("memstore,nats", List.of("memstore", "nats")))
                .isEqualTo("mvn -pl acceptance-tests verify -Dtouchstone.backends=memstore,nats"
                        + " -Dtouchstone.nats.url=nats://a:***@b:1 -Dtouchstone.contracts=keyvalue_scan");
        assertThat(again.everything("auto", List.of("memstore")))
                .startsWith("mvn -pl acceptance-tests verify -Dtouchstone.backends=auto ");
    }

    private static String command(String begin, String column, String method) {
        Map<String, String> settings = new HashMap<>(Map.of("touchstone.again", begin));
        return new Again(Settings.of(settings))
                .command(column, "KeyValueBasicIT", method, METHODS, OptionalLong.empty());
    }

    @Test
    void a_test_of_random_cases_is_run_again_with_its_seed() {
        assertThat(new Again(Settings.of(Map.of())).command("redis", "OneIT", "x", List.of("x"), OptionalLong.of(42)))
                .endsWith(" -Dit.test='OneIT#x' -Dtouchstone.seed=42");
    }
}
