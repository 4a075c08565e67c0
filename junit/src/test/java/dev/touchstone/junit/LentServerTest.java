package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.Column;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.sut.Sut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LentServerTest {

    private final List<FakeServer> started = new ArrayList<>();
    private final OwnServers servers = new OwnServers(this::start);
    private final Function<Sut, OpenColumn> opener = LentServerTest::open;

    private Sut start() {
        FakeServer fresh = FakeServer.ofOurs();
        started.add(fresh);
        return fresh;
    }

    @Test
    void a_server_is_started_when_the_others_are_lent_and_lent_again_when_it_is_back() {
        LentServer one = LentServer.from(servers, opener);
        LentServer two = LentServer.from(servers, opener);
        assertThat(started).hasSize(2);
        one.close();
        LentServer.from(servers, opener).close();
        two.close();
        assertThat(started).hasSize(2);
        assertThat(servers.started()).hasSize(2);
    }

    @Test
    void what_was_done_to_it_is_mended_before_the_next_one_gets_it() {
        LentServer lent = LentServer.from(servers, opener);
        lent.stop();
        lent.mend();
        lent.close();
        assertThat(started.get(0).done()).containsExactly("stop", "thaw", "restart");

        LentServer frozen = LentServer.from(servers, opener);
        frozen.freeze();
        frozen.mend();
        frozen.close();
        assertThat(started).hasSize(1);
        assertThat(started.get(0).done()).endsWith("freeze", "thaw");
    }

    @Test
    void one_that_was_not_touched_is_not_mended() {
        LentServer lent = LentServer.from(servers, opener);
        lent.mend();
        lent.close();
        assertThat(started.get(0).done()).isEmpty();
    }

    @Test
    void one_that_does_not_answer_afterwards_is_thrown_away() {
        List<Sut> opened = new ArrayList<>();
        LentServer lent = LentServer.from(servers, sut -> {
            opened.add(sut);
            return opened.size() == 1 ? open(sut) : refuse();
        });
        lent.kill();
        lent.mend();
        lent.close();
        assertThat(started.get(0).done()).containsExactly("kill", "thaw", "restart", "close");
        assertThat(servers.started()).isEmpty();
    }

    @Test
    void one_that_does_not_answer_at_first_is_thrown_away_and_another_one_tried() {
        LentServer.from(servers, sut -> started.size() == 1 ? refuse() : open(sut))
                .close();
        assertThat(started).hasSize(2);
        assertThat(started.get(0).done()).containsExactly("close");

        assertThatThrownBy(() -> LentServer.from(servers, sut -> refuse())).isInstanceOf(BackendException.class);
        assertThat(servers.started()).isEmpty();
    }

    @Test
    void only_a_few_are_lent_at_a_time() throws Exception {
        List<Gate.Permit> permits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            permits.add(servers.enter());
        }
        CompletableFuture<Gate.Permit> next = CompletableFuture.supplyAsync(this::enter);
        assertThat(next).isNotDone();
        permits.get(0).close();
        next.get(10, TimeUnit.SECONDS).close();
    }

    private Gate.Permit enter() {
        try {
            return servers.enter();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static OpenColumn refuse() {
        throw new BackendException(FailureKind.UNAVAILABLE, "open", "toy", "nobody there", null);
    }

    private static OpenColumn open(Sut sut) {
        Backend client = new BoundBackend<>(Bindings.<String>none(), new BoundBackend.Client<String>() {
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
        Column column = new Column("toy", "toy", "Toy", "1.0", Map.of());
        Stage.Cast cast =
                new Stage.Cast(column, client, client, shift -> client, Vocabularies.find(), Patience.standard());
        return new OpenColumn(sut, cast, new InForce(Map.of()), Map.of(), Optional.empty(), Optional.empty());
    }
}
