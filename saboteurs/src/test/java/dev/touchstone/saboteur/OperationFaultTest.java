package dev.touchstone.saboteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.ContractId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperationFaultTest {

    @ContractId("echo")
    interface Echo {

        String call(String word, int times);

        void refuse();
    }

    private static final class OnceOnly extends OperationFault<Echo> {

        OnceOnly() {
            super(Echo.class, "once-only", "It answers once, however often it was called.", "ECH-01");
        }

        @Override
        protected @Nullable Object answer(Operation operation, Spot spot) throws Exception {
            return operation.is("call") ? operation.goesOnWith(operation.name(), 1) : operation.goesOn();
        }
    }

    private final Echo echo = new OnceOnly().in(sound()).in("cave").open(Echo.class);

    private static BoundBackend<String> sound() {
        Bindings<String> bindings = Bindings.<String>none().and(Echo.class, name -> new Echo() {
            @Override
            public String call(String word, int times) {
                return (name + ":" + word + " ").repeat(times);
            }

            @Override
            public void refuse() {
                throw new IllegalArgumentException("no");
            }
        });
        return new BoundBackend<>(bindings, new BoundBackend.Client<>() {
            @Override
            public String namespace(String name) {
                return name;
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of();
            }

            @Override
            public void close() {
                // nothing to close
            }
        });
    }

    @Test
    void the_operation_that_is_wrong_is_wrong() {
        assertThat(echo.call("hello", 3)).isEqualTo("cave:hello ");
    }

    @Test
    void the_others_go_on_and_fail_as_they_did() {
        assertThatThrownBy(echo::refuse)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
    }
}
