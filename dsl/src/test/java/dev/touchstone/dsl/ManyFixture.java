package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A scene over one store that can be listed, takes batches, and compares. */
final class ManyFixture {

    static final Patience PATIENCE = new Patience(Duration.ofSeconds(5));

    private static final Traits LIMITS = Traits.of(Map.of(
            Traits.MAX_KEY_BYTES,
            MapStore.MAX_KEY,
            Traits.MAX_VALUE_BYTES,
            MapStore.MAX_VALUE,
            Traits.NUL_IN_KEYS,
            true,
            Traits.MAX_BATCH_KEYS,
            ManyStore.MAX_BATCH));

    private ManyFixture() {}

    static Scene scene(ManyStore store) {
        return scene(store, new History());
    }

    static Scene scene(ManyStore store, History history) {
        Opener opener = new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return contract.cast(store);
            }
        };
        Map<String, Traits> claims = Stream.of("keyvalue_basic", "keyvalue_scan", "keyvalue_batch", "keyvalue_cas")
                .collect(Collectors.toMap(contract -> contract, contract -> LIMITS));
        return new Scene(new Column("toy", "toy", "Toy", "1", claims), opener, opener, history, PATIENCE);
    }

    static void expectTold(ThrowingCallable action, String expected, String but) {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(action).satisfies(failure -> {
            assertThat(failure.expected()).contains(expected);
            assertThat(failure.but()).contains(but);
        });
    }
}
