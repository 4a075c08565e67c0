package dev.touchstone.saboteur.keyvalue.scan;

/** The 100th key of a namespace is missing in its listing and its count. */
public final class LosesThe100thEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(100, "100th", "KVS-01");
    }
}
