package dev.touchstone.saboteur.keyvalue;

/** The 100th key that is set in a namespace is acknowledged and goes nowhere. */
public final class LosesThe100thEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(100, "100th", "KVB-22");
    }
}
