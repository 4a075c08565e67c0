package dev.touchstone.dsl;

import java.util.function.Consumer;

/** What happens to clients while they are at it. Thread-safe. */
interface Interference {

    /** Called before the operation of this number of so many. */
    void before(int number, int of);

    /** Lets somebody have his turn; throws on what should not have failed. */
    void let(Turn turn, Consumer<Turn> turns);

    /** Called when there is no more to do. */
    void end();

    /** How long all may take. */
    Patience patience(Patience standard);

    /** For the history. */
    String told();

    /** Nothing happens, and so nothing fails. */
    static Interference none() {
        return new Interference() {
            @Override
            public void before(int number, int of) {
                // nothing happens
            }

            @Override
            public void let(Turn turn, Consumer<Turn> turns) {
                turns.accept(turn);
            }

            @Override
            public void end() {
                // nothing to end
            }

            @Override
            public Patience patience(Patience standard) {
                return standard;
            }

            @Override
            public String told() {
                return "";
            }
        };
    }
}
