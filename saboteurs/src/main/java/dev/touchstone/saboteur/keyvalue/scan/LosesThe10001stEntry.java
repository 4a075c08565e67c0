package dev.touchstone.saboteur.keyvalue.scan;

/** The 10001st key of a namespace is missing in its listing and its count. */
public final class LosesThe10001stEntry extends LosesOneEntry {

    /** As the catalogue names it. */
    public LosesThe10001stEntry() {
        super(10_001, "10001st", "KVS-18");
    }
}
