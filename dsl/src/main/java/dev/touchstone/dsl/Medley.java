package dev.touchstone.dsl;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random operations of many on a few names: each worker's are the same for the same seed; how they meet is not said.
 *
 * @param seed where the chance comes from
 * @param workers how many are at it
 * @param operations how many operations there are in all
 * @param names what they are at
 */
public record Medley(long seed, int workers, int operations, List<String> names) {

    /** Copies the names. */
    public Medley {
        names = List.copyOf(names);
    }

    /** The chance of one worker. */
    SplittableRandom chanceOf(int worker) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int other = 1; other < worker; other++) {
            chance.split();
        }
        return chance.split();
    }

    String any(SplittableRandom chance) {
        return names.get(chance.nextInt(names.size()));
    }

    String told() {
        return workers + " do " + operations + " random operations";
    }

    @Override
    public String toString() {
        return told() + " on " + String.join(", ", names);
    }
}
