package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Wire;
import dev.touchstone.junit.matrix.Verdict;
import dev.touchstone.sut.Sut;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisturbedTest {

    private static final Disturbed WIRE = new Disturbed(true, false);
    private static final Disturbed SERVER = new Disturbed(false, true);

    @SuppressWarnings("unused") // read by reflection
    private interface Tests {

        void plain(String any);

        void wire(String any, Wire wire);

        void server(OwnServer server);
    }

    @Test
    void a_test_says_by_its_parameters_what_it_disturbs() {
        assertThat(disturbedBy("plain").isNothing()).isTrue();
        assertThat(disturbedBy("wire")).isEqualTo(WIRE);
        assertThat(disturbedBy("server")).isEqualTo(SERVER);
    }

    @Test
    void a_server_of_ours_can_be_disturbed_in_every_way() {
        assertThat(WIRE.without("toy", FakeServer.ofOurs())).isEmpty();
        assertThat(SERVER.without("toy", FakeServer.ofOurs())).isEmpty();
    }

    @Test
    void an_external_server_has_wires_and_is_not_stopped() {
        Sut external = FakeServer.external("redis://host:6379");
        assertThat(WIRE.without("toy", external)).isEmpty();
        assertThat(SERVER.without("toy", external)).hasValueSatisfying(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.NOT_CLAIMED);
            assertThat(decision.reason())
                    .isEqualTo("toy cannot be disturbed for this: it was not started by us, so it is not ours to stop");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rediss://host:6379",
                "tls://host:4222",
                "postgresql://host:5432/db?sslmode=verify-full",
                "postgresql://host:5432/db?a=b&ssl=true"
            })
    void an_address_that_asks_for_tls_has_no_wire(String url) {
        assertThat(WIRE.without("toy", FakeServer.external(url)))
                .hasValueSatisfying(decision -> assertThat(decision.reason()).contains("asks for TLS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://host:6379", "postgresql://host:5432/db?sslmode=disable&x=ssl", "nats://host:4222"})
    void one_that_does_not_has(String url) {
        assertThat(WIRE.without("toy", FakeServer.external(url))).isEmpty();
    }

    @Test
    void all_are_left_out_where_the_user_says_so() {
        assertThat(Disturbed.leftOutBy(DisruptionWish.OFF))
                .contains(new Notes.Decision(Verdict.EXCLUDED, "touchstone.disruption is off"));
        assertThat(Disturbed.leftOutBy(DisruptionWish.AUTO)).isEmpty();
        assertThat(Disturbed.leftOutBy(DisruptionWish.REQUIRED)).isEmpty();
    }

    @Test
    void a_column_of_which_it_is_required_and_that_cannot_is_refused_on_one_screen() {
        assertThatThrownBy(() ->
                        Disturbed.check(DisruptionWish.REQUIRED, "redis", FakeServer.external("redis://host:6379")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("redis cannot be disturbed for this: it was not started by us")
                .hasMessageContaining("Said by touchstone.disruption=required")
                .hasMessageContaining("-Dtouchstone.disruption=auto");
        assertThatCode(() -> {
                    Disturbed.check(DisruptionWish.REQUIRED, "redis", FakeServer.ofOurs());
                    Disturbed.check(DisruptionWish.AUTO, "redis", FakeServer.external("redis://host:6379"));
                })
                .doesNotThrowAnyException();
    }

    private static Disturbed disturbedBy(String name) {
        return Arrays.stream(Tests.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(Disturbed::by)
                .findFirst()
                .orElseThrow();
    }
}
