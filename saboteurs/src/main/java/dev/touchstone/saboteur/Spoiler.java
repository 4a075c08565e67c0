package dev.touchstone.saboteur;

import java.util.function.BiFunction;

/** What is done to the contracts of a client. */
interface Spoiler {

    /** A contract as it is to be, in one namespace of one client: the sound one where nothing is done to it. */
    <T> T spoil(Class<T> type, T sound, Spot spot);

    /**
     * Something done to one contract only.
     *
     * @param contract which
     * @param change what is done to it
     * @param <C> the contract
     */
    record Of<C>(Class<C> contract, BiFunction<C, Spot, C> change) implements Spoiler {

        @Override
        public <T> T spoil(Class<T> type, T sound, Spot spot) {
            return type == contract ? type.cast(change.apply(contract.cast(sound), spot)) : sound;
        }
    }
}
