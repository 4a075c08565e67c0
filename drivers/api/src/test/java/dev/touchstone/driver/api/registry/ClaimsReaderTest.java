package dev.touchstone.driver.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

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
    void what_is_optional_may_be_left_out() {
        String text = "backend: toy\ndescription: d\ncontracts:\n  toy_basic:\n    support: native\n    mechanism: m\n";
        Claim claim = ClaimsReader.read(new RegistryFile("toy.yaml", text), new ToyProvider())
                .on("toy_basic")
                .orElseThrow();

        assertThat(claim.traits().all()).isEmpty();
        assertThat(claim.since()).isEmpty();
        assertThat(claim.links()).isEmpty();
    }
}
