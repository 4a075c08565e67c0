package dev.touchstone.driver.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsReaderTest {

    @Test
    void a_file_beside_its_provider_is_read() {
        Claims claims = ClaimsReader.of(new ToyProvider());

        assertThat(claims.backend()).isEqualTo("toy");
        assertThat(claims.description()).isEqualTo("A toy, for tests");
        assertThat(claims.all()).extracting(Claim::contract).containsExactly("toy_basic");
    }

    @Test
    void a_claim_has_all_that_was_written() {
        Claim claim = ClaimsReader.of(new ToyProvider()).on("toy_basic").orElseThrow();

        assertThat(claim.support()).isEqualTo(Claim.Support.EMULATED);
        assertThat(claim.how()).isEqualTo("wood, and a bit of string");
        assertThat(claim.since()).as("as written, not as a fraction").contains("2.10");
        assertThat(claim.links()).containsExactly("https://example.org/toy");
    }

    @Test
    void common_traits_are_merged_under_each_claims_own() {
        Claim claim = ClaimsReader.of(new ToyProvider()).on("toy_basic").orElseThrow();

        assertThat(claim.traits().all())
                .isEqualTo(Map.of("durable", false, "maxKeyBytes", 1024L, "nulInKeys", true, "clock", "server"));
    }

    @Test
    void a_claim_says_where_it_stands_and_what_it_is_known_to_break() {
        Claim claim = ClaimsReader.of(new ToyProvider()).on("toy_basic").orElseThrow();

        assertThat(claim.place()).endsWith("toy.yaml:8");
        assertThat(claim.deviations())
                .extracting(Deviation::id, Deviation::reason, Deviation::link, Deviation::until, Deviation::line)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "TOY-07", "wood is wet", "https://example.org/7", LocalDate.of(2031, 3, 31), 18));
    }

    @Test
    void what_is_optional_may_be_left_out() {
        String text = "backend: toy\ndescription: d\ncontracts:\n  toy_basic:\n    support: native\n    mechanism: m\n";
        Claim claim = ClaimsReader.read(new RegistryFile("toy.yaml", text), new ToyProvider(), List.of("toy_basic"))
                .on("toy_basic")
                .orElseThrow();

        assertThat(claim.traits().all()).isEmpty();
        assertThat(claim.since()).isEmpty();
        assertThat(claim.links()).isEmpty();
    }
}
