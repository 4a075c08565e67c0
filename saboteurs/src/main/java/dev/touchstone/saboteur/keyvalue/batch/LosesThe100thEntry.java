package dev.touchstone.saboteur.keyvalue.batch;

/** The 100th key that batches set in a namespace is acknowledged and goes nowhere. */
public final class LosesThe100thEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(100, "100th", "KVM-08");
    }
}
