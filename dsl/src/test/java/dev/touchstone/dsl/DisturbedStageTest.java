package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class DisturbedStageTest {

    private final List<String> done = new ArrayList<>();
    private final Map<String, KeyValueBasic> stores = new ConcurrentHashMap<>();
    private final Stage.Cast lent = cast(Backstage.none());
    private final Stage stage = new Stage(cast(new Recorded()), "keyvalue_basic", "t1");

    @Test
    void what_is_done_to_a_wire_is_done_and_told() {
        Wire wire = stage.parameter(Wire.class);
        wire.plain().write("thing", "red");
        wire.cut();
        wire.refuse();
        wire.stall();
        wire.reset();
        wire.halfClose();
        wire.delay(Duration.ofMillis(25));
        wire.narrow(1_000);
        wire.heal();

        assertThat(done).containsExactly("cut", "refuse", "stall", "reset", "halfClose", "delay", "narrow", "heal");
        assertThat(told())
                .containsExactly(
                        "write   thing = red",
                        "cut     the wire",
                        "refuse  new connections",
                        "stall   the wire",
                        "reset   the wire",
                        "close   the server's side of the wire",
                        "delay   the wire by 25 ms",
                        "narrow  the wire to 1000 B/s",
                        "heal    the wire");
    }

    @Test
    void what_is_done_to_a_server_is_done_and_told() {
        OwnServer server = stage.parameter(OwnServer.class);
        server.stop();
        server.restart();
        server.kill();
        server.freeze();
        server.thaw();
        server.open(KeyValues.class).createAndVerify("colour", "red");

        assertThat(done).containsExactly("stop", "restart", "kill", "freeze", "thaw");
        assertThat(told())
                .startsWith(
                        "stop    the server",
                        "restart the server",
                        "kill    the server",
                        "freeze  the server",
                        "thaw    the server");
    }

    @Test
    void what_was_lent_is_mended_before_it_is_closed_and_closed_once() {
        stage.parameter(Wire.class);
        stage.parameter(OwnServer.class);
        stage.close();
        stage.close();
        assertThat(done).containsExactly("heal", "mend", "close", "close");
    }

    @Test
    void a_stage_behind_which_there_is_nothing_says_so() {
        Stage bare = new Stage(lent, "keyvalue_basic", "t1");
        assertThatIllegalStateException()
                .isThrownBy(() -> bare.parameter(Wire.class))
                .withMessageContaining("a parameter of the test");
    }

    private List<String> told() {
        return stage.history().operations().stream()
                .map(History.Operation::what)
                .toList();
    }

    private Stage.Cast cast(Backstage backstage) {
        Backend client = Fixture.backend(stores, MapStore::new);
        Stage whole = Fixture.stage(MapStore::new);
        return new Stage.Cast(
                whole.column(), client, client, shift -> client, Vocabularies.find(), Fixture.PATIENCE, backstage);
    }

    /** Lends things that write down what is done to them. */
    private final class Recorded implements Backstage {

        @Override
        public Cable cable() {
            return recorded(Cable.class);
        }

        @Override
        public Loan loan() {
            return recorded(Loan.class);
        }

        private <T> T recorded(Class<T> type) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals("cast")) {
                            return lent;
                        }
                        done.add(method.getName());
                        return null;
                    }));
        }
    }
}
