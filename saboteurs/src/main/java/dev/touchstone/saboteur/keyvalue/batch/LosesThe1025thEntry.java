package dev.touchstone.saboteur.keyvalue.batch;

/** The 1025th key that batches set in a namespace is acknowledged and goes nowhere. */
public final class LosesThe1025thEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe1025thEntry() {
        super(1_025, "1025th", "KVM-14");
    }
}
