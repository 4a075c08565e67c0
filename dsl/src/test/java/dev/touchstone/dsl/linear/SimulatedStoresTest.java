package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores that are wrong when several use them at once are convicted; a right one never is. */
class SimulatedStoresTest {

    private static final int TIMES = 20;

    @Test
    void a_right_store_is_acquitted_a_thousand_times() {
        for (long seed = 1; seed <= 1_000; seed++) {
            Journal journal = Simulation.of(seed, 8, 100, seed % 3 * 0.1, Toy::sound, 2);
            assertThat(Linearizability.standard().check(journal))
                    .as("seed %s", seed)
                    .isInstanceOf(Verdict.Linearizable.class);
        }
    }

    @Test
    void check_then_act_is_convicted() {
        expectConvicted(TIMES / 2, SimulatedStoresTest::checkThenAct);
    }

    private static Toy checkThenAct() {
        Toy.Cell cell = new Toy.Cell();
        return (client, call) ->
                call instanceof Call.Swap swap && swap.expected().isEmpty()
                        ? lookedUpBefore(cell, call)
                        : () -> Optional.of(cell.answer(call));
    }

    @Test
    void a_lost_update_is_convicted() {
        expectConvicted(TIMES * 3 / 4, SimulatedStoresTest::lostUpdate);
    }

    private static Toy lostUpdate() {
        Toy.Cell cell = new Toy.Cell();
        return (client, call) ->
                call instanceof Call.Swap swap && swap.expected().isPresent()
                        ? lookedUpBefore(cell, call)
                        : () -> Optional.of(cell.answer(call));
    }

    /** Compares at one moment and writes, whatever is there by then, at the next. */
    private static Toy.Running lookedUpBefore(Toy.Cell cell, Call call) {
        return new Toy.Running() {
            private Optional<Optional<String>> looked = Optional.empty();

            @Override
            public Optional<Outcome> step() {
                if (looked.isEmpty()) {
                    looked = Optional.of(cell.held);
                    return Optional.empty();
                }
                Toy.Cell then = new Toy.Cell();
                then.held = looked.get();
                Outcome outcome = then.answer(call);
                if (outcome instanceof Outcome.Done) {
                    cell.held = then.held;
                }
                return Optional.of(outcome);
            }
        };
    }

    @Test
    void a_lagging_cache_is_convicted() {
        expectConvicted(TIMES, SimulatedStoresTest::laggingCache);
    }

    private static Toy laggingCache() {
        Toy.Cell cell = new Toy.Cell();
        Map<Integer, Outcome> caches = new HashMap<>();
        return (client, call) -> () -> {
            Outcome cached = call instanceof Call.Get ? caches.remove(client) : null;
            Outcome answer = cached == null ? cell.answer(call) : cached;
            if (cached == null && call instanceof Call.Get) {
                caches.put(client, answer);
            }
            return Optional.of(answer);
        };
    }

    @Test
    void write_behind_is_convicted() {
        expectConvicted(TIMES, SimulatedStoresTest::writeBehind);
    }

    private static Toy writeBehind() {
        Toy.Cell cell = new Toy.Cell();
        Map<Integer, Call> waiting = new HashMap<>();
        return (client, call) -> () -> {
            Optional.ofNullable(waiting.remove(client)).ifPresent(cell::answer);
            if (call instanceof Call.Set) {
                waiting.put(client, call);
                return Optional.of(new Outcome.Done());
            }
            return Optional.of(cell.answer(call));
        };
    }

    /** Not every history shows it: who compares and who comes between must meet. What is told fits on a screen. */
    private static void expectConvicted(int atLeast, Supplier<Toy> wrong) {
        int convicted = 0;
        for (long seed = 1; seed <= TIMES; seed++) {
            Verdict verdict = Linearizability.standard().check(Simulation.of(seed, 8, 1_000, 0, wrong, 2));
            if (verdict instanceof Verdict.Impossible impossible) {
                convicted++;
                assertThat(impossible.why().lines()).as("seed %s", seed).hasSizeLessThan(20);
            }
        }
        assertThat(convicted).isBetween(atLeast, TIMES);
    }
}
