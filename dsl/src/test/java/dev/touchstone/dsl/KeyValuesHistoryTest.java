package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyValuesHistoryTest {

    private final Stage stage = Fixture.stage(MapStore::new);
    private final KeyValues store = stage.parameter(KeyValues.class);

    @Test
    void each_act_and_each_look_is_told_with_its_outcome() {
        store.create("colour", "red");
        store.replace("colour", "blue");
        store.expectValue("colour", "blue");
        store.removeAndVerify("colour");

        assertThat(told())
                .containsExactly(
                        "create  colour = red -> ok",
                        "replace colour = blue -> ok",
                        "expect  colour = blue -> ok",
                        "remove  colour -> it was there",
                        "expect  colour absent -> absent",
                        "expect  colour not to exist -> it does not exist");
    }

    @Test
    void what_was_seen_instead_is_the_outcome() {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(() -> store.expectValue("colour", "red"));
        store.create("colour", "blue");
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(() -> store.expectValue("colour", "red"));

        assertThat(told())
                .containsExactly(
                        "expect  colour = red -> absent",
                        "create  colour = blue -> ok",
                        "expect  colour = red -> blue");
    }

    @Test
    void a_failure_is_told_by_its_kind() {
        store.expectFailure(TOO_LARGE, () -> store.create("big", "x".repeat(1_001)));
        assertThat(told()).containsExactly("create  big = \"" + "x".repeat(32) + "...\" (1,001 B) -> TOO_LARGE");
    }

    @Test
    void names_that_do_not_print_are_escaped() {
        store.create("a\nb", "red");
        assertThat(told()).containsExactly("create  \"a\\u000Ab\" = red -> ok");
    }

    @Test
    void what_many_do_at_once_is_one_line() {
        store.raceToRemove("colour", 2);
        assertThat(told())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("race    colour: 2 remove it, 20 rounds -> winners");
    }

    private List<String> told() {
        return stage.history().operations().stream()
                .map(each -> each.what() + " -> " + each.outcome())
                .toList();
    }
}
