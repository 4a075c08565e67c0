package dev.touchstone.dsl.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes random sequences: the same ones for the same seed. */
record SequenceMaker(Repertoire repertoire) {

    static final int FEWEST_OPERATIONS = 30;
    static final int MOST_OPERATIONS = 50;

    /** So many sequences. Each ends with a look at every name by another client. */
    Stream<List<Command>> make(long seed, int number) {
        SplittableRandom numbers = new SplittableRandom(seed);
        return Stream.generate(() -> one(new Chance(numbers.split()))).limit(number);
    }

    private List<Command> one(Chance chance) {
        Pool pool = new Pool(chance);
        List<Command> sequence = new ArrayList<>();
        Model now = Model.empty();
        for (int left = chance.between(FEWEST_OPERATIONS, MOST_OPERATIONS); left > 0; left--) {
            Command next = repertoire.next(chance, pool, now);
            now = next.outcomes(now).get(0).after();
            sequence.add(next);
        }
        pool.names().forEach(name -> sequence.add(new Look(name)));
        return List.copyOf(sequence);
    }
}
