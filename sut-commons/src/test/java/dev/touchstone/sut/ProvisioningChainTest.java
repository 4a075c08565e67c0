package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisioningChainTest {

    private final ServerRecipe recipe = ServerRecipe.named("Toy", "toy")
            .port(7)
            .install("sudo apt-get install toy")
            .build();

    @Test
    void the_first_way_that_answers_wins_and_the_reasons_of_those_before_are_kept() {
        Sut sut = start(Map.of(), no("container", "no engine"), yes("process"), no("embedded", "never asked"));

        assertThat(sut.provisioning()).isEqualTo(Provisioning.PROCESS);
        assertThat(sut.passedOver()).containsExactly(new ProvisioningException.Attempt("container", "no engine"));
    }

    @Test
    void where_no_way_leads_on_all_reasons_and_the_lines_to_paste_stand_on_one_screen() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(Map.of(), no("container", "no engine"), no("process", "no \"toy\" here")))
                .withMessage("""
                        No Toy to test against. Two ways were tried:
                          container  no engine
                          process    no "toy" here
                        Do one of:   export TOUCHSTONE_TOY_URL=toy://host:7
                                     sudo apt-get install toy""".replace("\n", System.lineSeparator()));
    }

    @Test
    void a_way_that_is_named_is_the_only_one_tried() {
        Map<String, String> forced = Map.of("touchstone.toy.provisioning", "process");

        assertThat(start(forced, yes("container"), yes("process")).provisioning())
                .isEqualTo(Provisioning.PROCESS);
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(forced, yes("container"), no("process", "no \"toy\" here")))
                .withMessageStartingWith(
                        "No Toy to test against, as touchstone.toy.provisioning (property) says: only \"process\"")
                .withMessageContaining("leave out touchstone.toy.provisioning (property)")
                .satisfies(refusal -> assertThat(refusal.attempts()).hasSize(1));
    }

    @Test
    void an_unknown_way_is_told_with_the_nearest_one() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(
                        () -> start(Map.of("touchstone.toy.provisioning", "proces"), yes("container"), yes("process")))
                .withMessageContaining("did you mean \"process\"? known: container, process")
                .withMessageContaining("-Dtouchstone.toy.provisioning=process");
    }

    @Test
    void a_server_that_the_user_named_and_that_cannot_be_used_is_the_end() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() ->
                        start(Map.of("touchstone.toy.url", "cow://host"), new ExternalProvisioner(), yes("process")))
                .withMessageContaining("has the scheme \"cow\", not toy")
                .withMessageContaining("write it like toy://host:7");
    }

    private Sut start(Map<String, String> settings, Provisioner... ways) {
        SutRequest request = new SutRequest("toy", Settings.of(settings), StartOptions.standard());
        return new ProvisioningChain(List.of(ways)).start(recipe, request);
    }

    private static Provisioner yes(String way) {
        ServerIdentity identity = new ServerIdentity("Toy", "1");
        return new Way(
                way,
                new Started(ServerUrl.of("toy://host:7"), identity, Optional.empty(), Optional::empty, () -> {}),
                "");
    }

    private static Provisioner no(String way, String reason) {
        return new Way(way, null, reason);
    }

    private record Way(
            String word, @org.jspecify.annotations.Nullable Started started, String reason) implements Provisioner {

        @Override
        public Provisioning way() {
            return Provisioning.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }

        @Override
        public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
            if (started == null) {
                throw PassedOver.because(reason);
            }
            return started;
        }
    }
}
