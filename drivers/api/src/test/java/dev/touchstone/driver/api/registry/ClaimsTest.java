package dev.touchstone.driver.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static Claim claim(String contract) {
        return new Claim(
                contract,
                Claim.Support.NATIVE,
                "somehow",
                Traits.of(Map.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                "toy.yaml:1");
    }

    @Test
    void some_can_be_taken_away_and_the_others_keep_their_order() {
        Map<String, Claim> three = new LinkedHashMap<>();
        List.of("c_one", "b_two", "a_three").forEach(contract -> three.put(contract, claim(contract)));
        Claims claims = new Claims("toy", "A toy", three);

        Claims rest = claims.without(List.of("b_two", "d_four"));
        assertThat(rest.all()).extracting(Claim::contract).containsExactly("c_one", "a_three");
        assertThat(rest.on("b_two")).isEmpty();
        assertThat(claims.on("b_two")).isPresent();
    }
}
