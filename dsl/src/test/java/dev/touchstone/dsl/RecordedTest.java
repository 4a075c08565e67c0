package dev.touchstone.dsl;

import static dev.touchstone.dsl.ManyFixture.expectTold;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.linear.Linearizability;
import dev.touchstone.dsl.value.Stamped;
import org.junit.jupiter.api.Test;

class RecordedTest {

    private static final byte[] RED = "red".getBytes(UTF_8);
    private static final byte[] BLUE = "blue".getBytes(UTF_8);

    private final Recorded recorded = new Recorded(Linearizability.standard());
    private final ManyStore store = new ManyStore();

    /** Stores, and then says how it failed. */
    private KeyValueBasic failingAfterwards(FailureKind kind) {
        return recorded.of(new MapStore() {
            @Override
            public void set(String key, byte[] value) {
                store.set(key, value);
                throw new BackendException(kind, "set", key, "on purpose", null);
            }
        });
    }

    @Test
    void what_an_honest_store_answers_has_an_order() {
        KeyValueBasic plain = recorded.of((KeyValueBasic) store);
        KeyValueCas swaps = recorded.of((KeyValueCas) store);
        plain.set("colour", RED);
        swaps.compareAndSwap("colour", Expected.value(BLUE), RED);
        swaps.compareAndSwap("colour", Expected.value(RED), BLUE);
        swaps.compareAndDelete("colour", RED);
        swaps.compareAndDelete("colour", BLUE);
        swaps.compareAndSwap("colour", Expected.absent(), RED);
        plain.get("colour");
        plain.exists("colour");
        plain.delete("colour");

        assertThat(recorded.size()).isEqualTo(9);
        assertThatCode(recorded::expectLinearizable).doesNotThrowAnyException();
    }

    @Test
    void what_was_there_before_counts() {
        store.set("colour", RED);
        recorded.beginWith("colour", store);
        recorded.of((KeyValueBasic) store).get("colour");
        assertThatCode(recorded::expectLinearizable).doesNotThrowAnyException();
    }

    @Test
    void a_time_out_may_have_taken_effect() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> failingAfterwards(FailureKind.TIMEOUT).set("colour", RED));
        recorded.of((KeyValueBasic) store).get("colour");
        assertThatCode(recorded::expectLinearizable).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_may_not() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> failingAfterwards(FailureKind.TOO_LARGE).set("colour", RED));
        recorded.of((KeyValueBasic) store).get("colour");
        expectTold(
                recorded::expectLinearizable,
                "the 2 operations on \"colour\" to have an order, each between its call and its answer,",
                "get by the test could only be: answered nothing");
    }

    @Test
    void what_could_not_be_judged_does_not_pass() {
        Recorded hasty = new Recorded(Linearizability.within(0));
        hasty.of((KeyValueBasic) store).set("colour", RED);
        assertThatExceptionOfType(TooSlowException.class)
                .isThrownBy(hasty::expectLinearizable)
                .withMessage("the machine was too slow to conclude: "
                        + "whether the 1 operations on \"colour\" have an order could not be found out within bounds");
    }

    @Test
    void values_are_told_short_and_each_its_own_way() {
        byte[] large = new byte[100];
        byte[] other = new byte[100];
        other[99] = 1;
        assertThat(ValueText.of(RED)).isEqualTo("red");
        assertThat(ValueText.of(new Stamped(3, 7, 64).toArray())).isEqualTo("value 7 of writer 3");
        assertThat(ValueText.of(large)).isNotEqualTo(ValueText.of(other)).hasSizeLessThan(200);
    }
}
