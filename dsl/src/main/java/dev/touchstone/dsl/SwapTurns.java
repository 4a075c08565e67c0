package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Random operations of {@code keyvalue_cas}, and plain ones between them: each believes what somebody saw last. */
final class SwapTurns implements Consumer<Turn> {

    private final Rivals rivals;
    private final StoreTurns plain;
    private final Map<String, Optional<byte[]>> believed = new ConcurrentHashMap<>();

    SwapTurns(Rivals rivals) {
        this.rivals = rivals;
        this.plain = new StoreTurns(rivals);
    }

    @Override
    public void accept(Turn turn) {
        if (turn.in(45)) {
            swap(turn);
        } else if (turn.in(25)) {
            remove(turn);
        } else if (turn.in(25)) {
            plain.accept(turn);
        } else {
            see(turn, rivals.witness().get(turn.name()));
        }
    }

    private void swap(Turn turn) {
        Expected expected = belief(turn).map(Expected::value).orElseGet(Expected::absent);
        learn(
                turn,
                rivals.actingSwaps().compareAndSwap(turn.name(), expected, turn.bytes()),
                Optional.of(turn.bytes()));
    }

    private void remove(Turn turn) {
        byte[] expected = belief(turn).orElseGet(turn::bytes);
        learn(turn, rivals.actingSwaps().compareAndDelete(turn.name(), expected), Optional.empty());
    }

    private Optional<byte[]> belief(Turn turn) {
        return believed.getOrDefault(turn.name(), Optional.empty());
    }

    private void learn(Turn turn, CasResult result, Optional<byte[]> made) {
        see(turn, result instanceof CasResult.Mismatch refused ? refused.current() : made);
    }

    private void see(Turn turn, Optional<byte[]> value) {
        believed.put(turn.name(), value);
    }
}
