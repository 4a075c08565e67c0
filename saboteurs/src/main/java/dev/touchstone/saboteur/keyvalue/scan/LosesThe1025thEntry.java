package dev.touchstone.saboteur.keyvalue.scan;

/** The 1025th key of a namespace is missing in its listing and its count. */
public final class LosesThe1025thEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe1025thEntry() {
        super(1_025, "1025th", "KVS-18");
    }
}
