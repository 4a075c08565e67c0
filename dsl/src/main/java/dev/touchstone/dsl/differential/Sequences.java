package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Scene;

/** The vocabulary of random sequences: a backend is held against the model of a contract, and of those it builds on. */
public final class Sequences {

    private final Scene scene;

    Sequences(Scene scene) {
        this.scene = scene;
    }

    /** Values are set, got, deleted, and asked for. */
    public SideBySide ofValues(Namespaces namespaces) {
        return of(Repertoires::basic, namespaces);
    }

    /** Between that, names are listed and counted. */
    public SideBySide ofScans(Namespaces namespaces) {
        return of(mixed(Repertoires::scan), namespaces);
    }

    /** Between that, deadlines are given, lifted and looked at: hours away, or over at once. */
    public SideBySide ofDeadlines(Namespaces namespaces) {
        return of(mixed(Repertoires::ttl), namespaces);
    }

    /** Between that, up to two transactions are open at once. */
    public SideBySide ofTransactions(Namespaces namespaces) {
        return of(mixed(Repertoires::transactional), namespaces);
    }

    /** Between that, many are set, got and deleted in one batch. */
    public SideBySide ofBatches(Namespaces namespaces) {
        return of(mixed(Repertoires::batch), namespaces);
    }

    /** Between that, values are swapped and deleted on condition, by who believes right and by who does not. */
    public SideBySide ofSwaps(Namespaces namespaces) {
        return of(mixed(Repertoires::cas), namespaces);
    }

    private static Repertoire mixed(Repertoire own) {
        return own.mixedWith(Repertoires::basic);
    }

    private SideBySide of(Repertoire repertoire, Namespaces namespaces) {
        return new SideBySide(repertoire, namespaces, scene.history(), scene.patience());
    }
}
