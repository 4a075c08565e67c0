package dev.touchstone.dsl.differential;

/** What may come next in a random sequence: the operations of one contract, and of those that it builds on. */
@FunctionalInterface
interface Repertoire {

    /** The next operation, as things are. */
    Command next(Chance chance, Pool pool, Model now);

    /** One of those once in so many times, else one of these. */
    default Repertoire with(Repertoire others, int times) {
        return (chance, pool, now) -> chance.onceIn(times) ? others.next(chance, pool, now) : next(chance, pool, now);
    }
}
