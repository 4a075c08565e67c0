package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.function.Consumer;

/** Random operations of {@code keyvalue_basic}: changes through the client that acts, looks through both. */
final class StoreTurns implements Consumer<Turn> {

    private final Rivals rivals;

    StoreTurns(Rivals rivals) {
        this.rivals = rivals;
    }

    @Override
    public void accept(Turn turn) {
        if (turn.in(45)) {
            change(turn);
        } else {
            look(turn);
        }
    }

    private void change(Turn turn) {
        if (turn.in(65)) {
            rivals.actor().set(turn.name(), turn.bytes());
        } else {
            rivals.actor().delete(turn.name());
        }
    }

    /** Also for others that look now and then. */
    void look(Turn turn) {
        KeyValueBasic client = turn.in(50) ? rivals.actor() : rivals.witness();
        if (turn.in(75)) {
            client.get(turn.name());
        } else {
            client.exists(turn.name());
        }
    }
}
