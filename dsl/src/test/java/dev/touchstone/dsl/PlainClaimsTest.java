package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainClaimsTest {

    private static final String CLAIMED = "claimed";
    private static final Opener NOBODY = new Opener() {
        @Override
        public <C> C open(Class<C> contract) {
            throw unsupported();
        }
    };

    @Test
    void an_operation_that_is_claimed_and_unsupported_is_told() {
        over(access(CLAIMED, () -> {})).expectAllThere("thing");
        Plain stubbed = over(access(CLAIMED, PlainClaimsTest::refuse));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> stubbed.expectAllThere("thing"))
                .withMessageContaining("expected list to be there, as claimed is claimed")
                .withMessageContaining("it failed UNSUPPORTED");
    }

    @Test
    void what_nobody_claims_must_be_unsupported() {
        over(access(CLAIMED, () -> {}), access("other", PlainClaimsTest::refuse))
                .expectTheOthersRefused("thing");
        Plain generous = over(access(CLAIMED, () -> {}), access("other", () -> {}));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> generous.expectTheOthersRefused("thing"))
                .withMessageContaining("expected list to fail UNSUPPORTED, as other is not claimed")
                .withMessageContaining("it succeeded");
    }

    @Test
    void what_cannot_even_be_opened_is_refused_well() {
        PlainAccess closed = new PlainAccess() {
            @Override
            public String contract() {
                return "other";
            }

            @Override
            public PlainOperations in(Opener namespace) {
                return namespace.open(PlainOperations.class);
            }
        };
        over(access(CLAIMED, () -> {}), closed).expectTheOthersRefused("thing");
    }

    @Test
    void to_be_refused_in_another_way_is_not_enough() {
        Plain wrong = over(access(CLAIMED, () -> {}), access("other", () -> {
            throw new BackendException(FailureKind.VALIDATION, "list", "thing", "no", null);
        }));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> wrong.expectTheOthersRefused("thing"))
                .withMessageContaining("VALIDATION");
    }

    private static void refuse() {
        throw unsupported();
    }

    private static BackendException unsupported() {
        return new BackendException(FailureKind.UNSUPPORTED, "list", "thing", "no such thing", null);
    }

    private static Plain over(PlainAccess claimed, PlainAccess... others) {
        Column column = new Column("toy", "toy", "Toy", "1", Map.of(CLAIMED, Traits.of(Map.of())));
        Scene scene = new Scene(column, NOBODY, NOBODY, new History(), Fixture.PATIENCE);
        return new Plain(CLAIMED, claimed, List.of(others), scene);
    }

    private static PlainAccess access(String contract, Runnable list) {
        return new PlainAccess() {
            @Override
            public String contract() {
                return contract;
            }

            @Override
            public PlainOperations in(Opener namespace) {
                return new Operations(list);
            }
        };
    }

    private record Operations(Runnable list) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public Optional<byte[]> read(String name) {
            return Optional.empty();
        }

        @Override
        public boolean remove(String name) {
            return false;
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            return Map.of("list", list);
        }
    }
}
