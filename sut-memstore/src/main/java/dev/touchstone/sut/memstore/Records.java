package dev.touchstone.sut.memstore;

import java.util.function.Function;

/** Where records can be asked for and changed. What is refused, or fails in any other way, changes nothing. */
public interface Records {

    /** Asks something at one moment, and waits for nobody. */
    <T> T ask(Function<? super RecordsView, T> question);

    /**
     * Does something at one moment, whole or not at all.
     *
     * @throws RecordRefusal if a rule stands against it
     */
    <T> T change(Function<? super RecordsEdit, T> change);
}
