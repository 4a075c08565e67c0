package dev.touchstone.dsl.linear;

import java.util.Optional;

/**
 * What an operation says about its key, answer and all: what the key held before it, and what it holds after it.
 *
 * @param guard what the answer tells of the state before
 * @param makes the state after, where the operation changes it
 */
record Step(Guard guard, Optional<State> makes) {

    /** What an answer tells of the state before. */
    sealed interface Guard {

        /** Nothing. */
        record Any() implements Guard {}

        /** That there was some value. */
        record Present() implements Guard {}

        /** Just this state. */
        record Is(State state) implements Guard {}

        /** It contradicts itself. */
        record Never() implements Guard {}

        /** Whether this state can be the one before. */
        default boolean allows(State before) {
            if (this instanceof Is is) {
                return is.state().equals(before);
            }
            return this instanceof Any
                    || (this instanceof Present && before.value().isPresent());
        }
    }

    static final Guard ANY = new Guard.Any();
    static final Guard PRESENT = new Guard.Present();
    static final Guard ABSENT = new Guard.Is(State.ABSENT);

    static Step look(Guard guard) {
        return new Step(guard, Optional.empty());
    }

    static Step change(Guard guard, State after) {
        return new Step(guard, Optional.of(after));
    }

    /** The only state before it that is possible, if its answer tells so much. */
    Optional<State> needs() {
        return guard instanceof Guard.Is is ? Optional.of(is.state()) : Optional.empty();
    }

    /** Whether it changes something in some state. */
    boolean isChange() {
        return makes.isPresent() && !makes.equals(needs());
    }

    boolean creates() {
        return makes.filter(state -> state.value().isPresent()).isPresent();
    }

    boolean removes() {
        return makes.filter(State.ABSENT::equals).isPresent();
    }

    /** The same change, with nothing said about the state before: whatever order allows the step allows this one. */
    Step unguarded() {
        return new Step(ANY, makes);
    }
}
