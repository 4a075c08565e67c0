package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Words about a client in trouble: the client that acts is, the one that looks is not. */
class TroubleTest {

    private final MapStore server = new MapStore();
    private final TroubledStore way = new TroubledStore(server);
    private final Stage stage = stage(way, server);
    private final Plain plain = stage.parameter(Plain.class);

    @Test
    void a_write_has_three_outcomes_and_the_history_tells_which() {
        assertThat(plain.tryWrite("thing", "one")).isEqualTo(new WriteOutcome.Acknowledged());
        way.befall(TroubledStore.failing(TIMEOUT));
        assertThat(plain.tryWrite("thing", "two")).isEqualTo(new WriteOutcome.Unknown(TIMEOUT));
        way.befall(TroubledStore.failing(VALIDATION));
        assertThat(plain.tryWrite("thing", "three")).isEqualTo(new WriteOutcome.Refused(VALIDATION));

        assertThat(stage.history().operations())
                .extracting(each -> each.what() + ": " + each.outcome())
                .containsExactly(
                        "try     thing = one: ok",
                        "try     thing = two: TIMEOUT, outcome unknown",
                        "try     thing = three: refused VALIDATION");
    }

    @Test
    void what_nobody_knows_of_is_one_of_two() {
        plain.write("thing", "one");
        plain.expectHoldsEither("thing", "one", "two");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectHoldsEither("thing", "two", "three"))
                .withMessageContaining("\"two\" or \"three\"")
                .withMessageContaining("it held \"one\"");
    }

    @Test
    void every_use_fails_in_this_way_and_in_no_other() {
        way.befall(TroubledStore.failing(UNAVAILABLE));
        plain.expectEveryUseFails(UNAVAILABLE, "thing");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectEveryUseFails(TIMEOUT, "thing"));
        way.befall(() -> {});
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectEveryUseFails(TIMEOUT, "thing"))
                .withMessageContaining("it succeeded");
    }

    @Test
    void uses_work_or_fail_as_they_may() {
        Set<FailureKind> allowed = Set.of(UNAVAILABLE);
        plain.write("thing", "before");
        way.befall(TroubledStore.failing(UNAVAILABLE));
        plain.expectUsesToWorkOrFail(allowed, "thing", "before");
        way.befall(() -> {});
        plain.expectUsesToWork("thing", "before");
        plain.expectHolds("thing", Plain.IN_TROUBLE);
    }

    @Test
    void a_use_that_times_out_on_a_slow_way_is_made_again_and_no_other() {
        plain.write("thing", "before");
        AtomicInteger tries = new AtomicInteger();
        way.befall(() -> {
            if (tries.incrementAndGet() < 8) {
                TroubledStore.failing(TIMEOUT).run();
            }
        });
        plain.expectUsesToWork("thing", "before");

        way.befall(TroubledStore.failing(UNAVAILABLE));
        assertThatExceptionOfType(BackendException.class).isThrownBy(() -> plain.expectUsesToWork("thing", "before"));
    }

    @Test
    void a_write_that_was_acknowledged_in_trouble_has_to_be_there() {
        server.set("thing", "before".getBytes(UTF_8));
        Plain liar = stage(
                        new MapStore() {
                            @Override
                            public Optional<byte[]> get(String key) {
                                return server.get(key);
                            }

                            @Override
                            public boolean exists(String key) {
                                return server.exists(key);
                            }
                        },
                        server)
                .parameter(Plain.class);
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> liar.expectUsesToWork("thing", "before"))
                .withMessageContaining("it held \"before\"");
    }

    @Test
    void a_client_that_comes_back_after_some_tries_works_again() {
        AtomicInteger tries = new AtomicInteger();
        way.befall(() -> {
            if (tries.incrementAndGet() < 4) {
                TroubledStore.failing(UNAVAILABLE).run();
            }
        });
        plain.expectWorksAgain("thing");
        plain.expectNextAnswer("thing", "again");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.expectNextAnswer("thing", "another"));
    }

    @Test
    void one_that_never_does_is_told_with_its_last_failure() {
        Comeback hasty = new Comeback(Duration.ofMillis(100), Duration.ofSeconds(5), WriteOutcome.SIGNS_OF_TROUBLE);
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> hasty.await("the client", () -> {
                    TroubledStore.failing(UNAVAILABLE).run();
                    return "never";
                }))
                .withMessageContaining("the client to be answered again within 100 ms")
                .withMessageContaining("the last look saw UNAVAILABLE");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> new Comeback(
                                Duration.ofMillis(100), Duration.ofMillis(100), WriteOutcome.SIGNS_OF_TROUBLE)
                        .await("the client", () -> {
                            TroubledStore.hang();
                            return "never";
                        }))
                .withMessageContaining("a try that never ended");
    }

    @Test
    void what_is_no_sign_of_trouble_is_not_tried_again() {
        way.befall(TroubledStore.failing(CONFLICT));
        assertThatExceptionOfType(BackendException.class).isThrownBy(() -> plain.expectWorksAgain("thing"));
    }

    @Test
    void a_burst_loses_nothing_that_was_acknowledged() {
        plain.writeWhile("busy", () -> way.befall(TroubledStore.failing(UNAVAILABLE)))
                .expectNothingLost();
        assertThat(stage.history().operations().get(0).outcome()).endsWith("4 unknown");
    }

    @Test
    void a_burst_whose_last_writes_are_gone_is_told() {
        Burst burst = plain.writeWhile("busy", () -> way.befall(TroubledStore.failing(UNAVAILABLE)));
        server.delete("busy-3");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(burst::expectNothingLost)
                .withMessageContaining("\"busy-3\" to hold")
                .withMessageContaining("it was absent");
    }

    @Test
    void a_burst_in_which_a_write_fails_in_a_wrong_way_is_told() {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> plain.writeWhile("busy", () -> way.befall(TroubledStore.failing(CONFLICT))))
                .withMessageContaining("a write to succeed, or to fail TIMEOUT or UNAVAILABLE");
    }

    @Test
    void the_words_of_keyvalue_know_the_third_outcome_too() {
        KeyValues store = stage.parameter(KeyValues.class);
        store.create("colour", "red");
        way.befall(TroubledStore.failing(UNAVAILABLE));
        assertThat(store.tryReplace("colour", "blue").mayHold()).isTrue();
        store.expectEither("colour", "red", "blue");
        way.befall(() -> {});
        store.awaitWritable("colour");
    }

    private static Stage stage(KeyValueBasic acting, KeyValueBasic looking) {
        Deque<Backend> clients = new ArrayDeque<>(List.of(client(acting), client(looking)));
        return Fixture.stageOf(() -> clients.size() > 1 ? clients.poll() : clients.peek());
    }

    private static Backend client(KeyValueBasic store) {
        Map<String, KeyValueBasic> namespaces = new ConcurrentHashMap<>();
        return Fixture.backend(namespaces, () -> store);
    }
}
