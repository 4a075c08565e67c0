package dev.touchstone.dsl.linear;

import java.util.Optional;

/** A store of one key in which operations take several moments, between which others come. */
interface Toy {

    /** An operation under way. */
    interface Running {

        /** One moment of it: the answer, if this was the last one. */
        Optional<Outcome> step();
    }

    /** Begins an operation of a client. */
    Running begin(int client, Call call);

    /** What one key holds, and what it answers to whom nobody disturbs: written down once more, by other means. */
    final class Cell {

        Optional<String> held = Optional.empty();

        Outcome answer(Call call) {
            Optional<String> before = held;
            if (call instanceof Call.Set set) {
                held = Optional.of(set.value());
                return new Outcome.Done();
            }
            if (call instanceof Call.Get) {
                return new Outcome.Found(before);
            }
            if (call instanceof Call.Exists) {
                return new Outcome.Was(before.isPresent());
            }
            if (call instanceof Call.Delete) {
                held = Optional.empty();
                return new Outcome.Was(before.isPresent());
            }
            return answerOnCondition(call, before);
        }

        private Outcome answerOnCondition(Call call, Optional<String> before) {
            Optional<String> expected =
                    call instanceof Call.Swap swap ? swap.expected() : Optional.of(((Call.Remove) call).expected());
            if (!before.equals(expected)) {
                return new Outcome.Mismatch(before);
            }
            held = call instanceof Call.Swap swap ? Optional.of(swap.next()) : Optional.empty();
            return new Outcome.Done();
        }
    }

    /** A right one: each operation is done at one moment. */
    static Toy sound() {
        Cell cell = new Cell();
        return (client, call) -> () -> Optional.of(cell.answer(call));
    }
}
