package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.Scene;

/** The vocabulary of random sequences: a backend is held against the model of a contract, and of those it builds on. */
public final class Sequences {

    static final Repertoire VALUES = Repertoires::basic;
    static final Repertoire SCANS = VALUES.with(Repertoires::scan, 3); // to list is dear where each page lists all
    static final Repertoire DEADLINES = mixed(Repertoires::ttl, 3);
    static final Repertoire TRANSACTIONS = mixed(Repertoires::transactional, 2);
    static final Repertoire BATCHES = mixed(Repertoires::batch, 3);
    static final Repertoire SWAPS = mixed(Repertoires::cas, 3);

    private final Scene scene;

    Sequences(Scene scene) {
        this.scene = scene;
    }

    /** Values are set, got, deleted, and asked for. */
    public SideBySide ofValues(Namespaces namespaces) {
        return of(VALUES, namespaces);
    }

    /** Between that, names are listed and counted. */
    public SideBySide ofScans(Namespaces namespaces) {
        return of(SCANS, namespaces);
    }

    /** Between that, deadlines are given, lifted and looked at: hours away, or over at once. */
    public SideBySide ofDeadlines(Namespaces namespaces) {
        return of(DEADLINES, namespaces);
    }

    /** Between that, up to two transactions are open at once. */
    public SideBySide ofTransactions(Namespaces namespaces) {
        return of(TRANSACTIONS, namespaces);
    }

    /** Between that, many are set, got and deleted in one batch. */
    public SideBySide ofBatches(Namespaces namespaces) {
        return of(BATCHES, namespaces);
    }

    /** Between that, values are swapped and deleted on condition, by who believes right and by who does not. */
    public SideBySide ofSwaps(Namespaces namespaces) {
        return of(SWAPS, namespaces);
    }

    /** With plain operations between: one in so many. */
    private static Repertoire mixed(Repertoire own, int plain) {
        return own.with(Repertoires::basic, plain);
    }

    private SideBySide of(Repertoire repertoire, Namespaces namespaces) {
        return new SideBySide(repertoire, namespaces, scene.history(), scene.patience());
    }
}
