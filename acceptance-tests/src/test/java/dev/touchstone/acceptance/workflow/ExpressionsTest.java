package dev.touchstone.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private final Expressions expressions =
            new Expressions(Map.of("matrix.job", "redis", "inputs.split", "false", "vars.SPLIT", "true", "none", ""));

    @Test
    void names_are_filled_in_and_the_rest_stays() {
        assertThat(expressions.fill("touchstone-${{ matrix.job }}.$x")).isEqualTo("touchstone-redis.$x");
    }

    @Test
    void the_first_that_says_something_is_taken() {
        assertThat(expressions.fill("${{ inputs.split || vars.SPLIT || matrix.job }}"))
                .isEqualTo("true");
        assertThat(expressions.fill("${{ none || inputs.split }}")).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_is_an_error() {
        assertThatThrownBy(() -> expressions.fill("${{ matrix.jbo }}")).hasMessageContaining("matrix.jbo");
    }
}
