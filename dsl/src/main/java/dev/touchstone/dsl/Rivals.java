package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.linear.Linearizability;

/**
 * Both clients, as those use them who are at some names at once: every operation is kept, and when all is over it can be
 * judged whether they fit together. Made anew for each race, before it begins.
 */
final class Rivals {

    private final Recorded recorded = new Recorded(Linearizability.standard());
    private final Later<KeyValueBasic> actor;
    private final Later<KeyValueBasic> witness;
    private final Later<KeyValueCas> actingSwaps;
    private final Later<KeyValueCas> witnessSwaps;

    private Rivals(Scene scene) {
        this.actor = new Later<>(() -> recorded.of(scene.actor(KeyValueBasic.class)));
        this.witness = new Later<>(() -> recorded.of(scene.witness(KeyValueBasic.class)));
        this.actingSwaps = new Later<>(() -> recorded.of(scene.actor(KeyValueCas.class)));
        this.witnessSwaps = new Later<>(() -> recorded.of(scene.witness(KeyValueCas.class)));
    }

    /** At names that nobody has used before. */
    static Rivals atNewNames(Scene scene) {
        return new Rivals(scene);
    }

    /** At these names, whatever they hold now. */
    static Rivals at(Iterable<String> names, Scene scene) {
        Rivals rivals = new Rivals(scene);
        KeyValueBasic look = scene.witness(KeyValueBasic.class);
        names.forEach(name -> rivals.recorded.beginWith(name, look));
        return rivals;
    }

    /** How many operations were kept so far. */
    int operations() {
        return recorded.size();
    }

    KeyValueBasic actor() {
        return actor.get();
    }

    KeyValueBasic witness() {
        return witness.get();
    }

    /** The client of the worker of this number: every other one has the one that acts. */
    KeyValueBasic store(int worker) {
        return worker % 2 == 0 ? witness.get() : actor.get();
    }

    KeyValueCas actingSwaps() {
        return actingSwaps.get();
    }

    KeyValueCas witnessSwaps() {
        return witnessSwaps.get();
    }

    /** The client of the worker of this number: every other one has the one that acts. */
    KeyValueCas swaps(int worker) {
        return worker % 2 == 0 ? witnessSwaps.get() : actingSwaps.get();
    }

    /** All that they did can be told as if they had taken turns. Asked when nobody is at it. */
    void expectLinearizable() {
        recorded.expectLinearizable();
    }
}
