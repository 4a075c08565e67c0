package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundBackendTest {

    private static final Bindings<String> BINDINGS =
            Bindings.<String>none().and(Toy.Basic.class, namespace -> () -> "basic in " + namespace);

    private final List<String> done = new ArrayList<>();
    private final Backend backend = new BoundBackend<>(BINDINGS, new RecordingClient());

    private final class RecordingClient implements BoundBackend.Client<String> {

        @Override
        public String namespace(String name) {
            return name;
        }

        @Override
        public List<String> drop(String namespace) {
            done.add("drop " + namespace);
            return List.of("left");
        }

        @Override
        public void close() {
            done.add("close");
        }
    }

    @Test
    void a_contract_is_made_over_its_namespace() {
        assertThat(backend.in("t1").open(Toy.Basic.class).name()).isEqualTo("basic in t1");
    }

    @Test
    void a_contract_that_is_not_bound_is_unsupported() {
        Opener opener = backend.in("t1");
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> opener.open(Toy.Fancy.class))
                .withMessageContaining("toy_fancy")
                .returns(FailureKind.UNSUPPORTED, BackendException::kind);
    }

    @Test
    void a_namespace_is_never_empty() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> backend.in(""))
                .returns(FailureKind.VALIDATION, BackendException::kind);
    }

    @Test
    void it_closes_its_client_once() {
        backend.close();
        backend.close();
        assertThat(done).containsExactly("close");
    }

    @Test
    void dropping_is_the_clients_deed_and_a_client_that_makes_nothing_has_nothing_to_drop() {
        assertThat(backend.drop("t1")).containsExactly("left");
        assertThat(backend.dropRun()).isEmpty();
        assertThat(backend.traits()).isEqualTo(TraitChanges.none());
        assertThat(done).containsExactly("drop t1");
    }

    @Test
    void bindings_grow_by_copies_and_refuse_a_second_one_for_a_contract() {
        Bindings<String> more = BINDINGS.and(Toy.Fancy.class, namespace -> () -> "fancy");

        assertThat(BINDINGS.contracts()).containsExactly(Toy.Basic.class);
        assertThat(more.contracts()).containsExactly(Toy.Basic.class, Toy.Fancy.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.and(Toy.Basic.class, namespace -> () -> "again"))
                .withMessage("toy_basic is bound twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.and(Toy.Stranger.class, namespace -> new Toy.Stranger() {}));
    }
}
