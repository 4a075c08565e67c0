package dev.touchstone.dsl.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.History;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    /** Deleting brings back the value before the last. */
    private static final class Undoing extends Shelf {

        private final Map<String, byte[]> older = new HashMap<>();

        @Override
        public void set(String key, byte[] value) {
            get(key).ifPresent(before -> older.put(key, before));
            super.set(key, value);
        }

        @Override
        public boolean delete(String key) {
            boolean found = super.delete(key);
            byte[] before = older.remove(key);
            if (before != null) {
                super.set(key, before);
            }
            return found;
        }
    }

    private static Stage tried(Supplier<? extends KeyValueBasic> stores, long seed) {
        Stage stage = Shelf.stage(stores);
        stage.parameter(Sequences.class)
                .ofValues(stage.parameter(Namespaces.class))
                .expectAgreement(seed);
        return stage;
    }

    @Test
    void an_honest_store_agrees_and_it_is_told_how_much_was_met() {
        Stage stage = tried(Shelf::new, 4711);

        assertThat(stage.history().remarks())
                .singleElement()
                .asString()
                .matches("measured: \\d\\d % of \\d,\\d{3} random operations met existing keys");
        assertThat(stage.history().operations())
                .extracting(History.Operation::outcome)
                .containsExactly("ok");
        assertThat(stage.namespaces()).hasSize(1 + 100);
    }

    @Test
    void what_differs_is_cut_down_and_told_as_a_test() {
        Stage stage = Shelf.stage(Undoing::new);
        SideBySide both = stage.parameter(Sequences.class).ofValues(stage.parameter(Namespaces.class));

        ExpectationFailure failure = catchThrowableOfType(ExpectationFailure.class, () -> both.expectAgreement(4711));
        assertThat(failure.expected()).contains("as the last of 4 operations");
        assertThat(failure.but()).contains("@Test", "(Clients clients", "    store.create(\"a\", \"1\");");
        assertThat(failure.but().lines()).hasSizeLessThan(12).allMatch(line -> line.length() < 70);
        assertThat(stage.history().operations()).hasSize(2 + 4);
        assertThat(stage.history().operations().get(0).outcome()).matches("sequence \\d+ differs");
    }

    @Test
    void the_same_seed_finds_the_same() {
        List<String> texts = List.of(4711L, 4711L).stream()
                .map(seed -> catchThrowableOfType(ExpectationFailure.class, () -> tried(Undoing::new, seed)))
                .map(ExpectationFailure::getMessage)
                .distinct()
                .toList();
        assertThat(texts).hasSize(1);
    }

    @Test
    void what_came_once_and_not_again_is_told_uncut() {
        int[] answers = {0};
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> tried(
                        () -> new Shelf() {
                            @Override
                            public boolean exists(String key) {
                                answers[0]++;
                                return (answers[0] == 10) != super.exists(key);
                            }
                        },
                        4711))
                .satisfies(failure -> assertThat(failure.expected()).contains("exists ", "as the last of"));
    }

    @Test
    void an_outage_is_no_answer() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> tried(
                        () -> new Shelf() {
                            @Override
                            public boolean exists(String key) {
                                throw new BackendException(FailureKind.TIMEOUT, "exists", key, "too slow", null);
                            }
                        },
                        4711))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT));
    }
}
