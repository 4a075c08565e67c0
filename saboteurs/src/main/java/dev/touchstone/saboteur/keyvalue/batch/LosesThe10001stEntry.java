package dev.touchstone.saboteur.keyvalue.batch;

/** The 10001st key that batches set in a namespace is acknowledged and goes nowhere. */
public final class LosesThe10001stEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe10001stEntry() {
        super(10_001, "10001st", "KVM-14");
    }
}
