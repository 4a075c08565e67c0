package dev.touchstone.dsl;

/** The words that every contract has: for the general behaviours. */
public final class Plain {

    private final String contract;
    private final PlainOperations actor;
    private final PlainOperations witness;
    private final Scene scene;

    Plain(String contract, PlainAccess access, Scene scene) {
        this.contract = contract;
        this.actor = access.in(scene.actingOpener());
        this.witness = access.in(scene.lookingOpener());
        this.scene = scene;
    }

    /** Stores a value under a name. */
    public void write(String name, byte[] value) {
        scene.history().record("write  " + name, () -> {
            actor.write(name, value);
            return contract;
        });
    }

    /** Whether the witness finds something under the name. */
    boolean present(String name) {
        return witness.read(name).isPresent();
    }
}
