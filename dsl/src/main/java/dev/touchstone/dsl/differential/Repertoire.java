package dev.touchstone.dsl.differential;

/** What may come next in a random sequence: the operations of one contract, and of those that it builds on. */
@FunctionalInterface
interface Repertoire {

    /** The next operation, as things are. */
    Command next(Chance chance, Pool pool, Model now);

    /** One of these or of those, as chance has it. */
    default Repertoire mixedWith(Repertoire others) {
        return (chance, pool, now) -> chance.onceIn(2) ? others.next(chance, pool, now) : next(chance, pool, now);
    }
}
