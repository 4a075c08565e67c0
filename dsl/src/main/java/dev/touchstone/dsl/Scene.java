package dev.touchstone.dsl;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import java.util.function.Supplier;

/** One namespace with the client that acts in it and the one that looks. Vocabularies are made over it. */
public final class Scene {

    private final Column column;
    private final Opener actor;
    private final Opener witness;
    private final History history;
    private final Patience patience;
    private final Arrangement arrangement;
    private final LooseEnds looseEnds;
    private final Shared shared;
    private final Supplier<PrivateNamespace> aside;

    /** A namespace of this column, opened by both clients. */
    public Scene(Column column, Opener actor, Opener witness, History history, Patience patience) {
        this(
                column,
                actor,
                witness,
                history,
                patience,
                new Arrangement(patience),
                new LooseEnds(),
                new Shared(),
                Scene::none);
    }

    Scene(
            Column column,
            Opener actor,
            Opener witness,
            History history,
            Patience patience,
            Arrangement arrangement,
            LooseEnds looseEnds,
            Shared shared,
            Supplier<PrivateNamespace> aside) {
        this.column = column;
        this.actor = actor;
        this.witness = witness;
        this.history = history;
        this.patience = patience;
        this.arrangement = arrangement;
        this.looseEnds = looseEnds;
        this.shared = shared;
        this.aside = aside;
    }

    /** The contract, as the client that acts sees it. @throws NotClaimedException if the column does not claim it */
    public <C> C actor(Class<C> contract) {
        traits(contract);
        return actor.open(contract);
    }

    /** The contract, as the client that looks sees it. @throws NotClaimedException if the column does not claim it */
    public <C> C witness(Class<C> contract) {
        traits(contract);
        return witness.open(contract);
    }

    /** The contract as the client that acts has it, claimed or not: to refuse what is not claimed is up to the client. */
    public <C> C unclaimed(Class<C> contract) {
        return actor.open(contract);
    }

    /** The traits in force for a contract. @throws NotClaimedException if the column does not claim it */
    public Traits traits(Class<?> contract) {
        String id = Contracts.id(contract);
        return column.traits(id).orElseThrow(() -> new NotClaimedException(column.name(), id));
    }

    /** The column. */
    public Column column() {
        return column;
    }

    /** What the test did so far. */
    public History history() {
        return history;
    }

    /** How long to wait for what must come. */
    public Patience patience() {
        return patience;
    }

    /** The same namespace, with this client acting and the same one looking. */
    Scene actedBy(Opener other) {
        return new Scene(column, other, witness, history, patience, arrangement, looseEnds, shared, aside);
    }

    /** The same namespace, with the client that acts looking too. */
    Scene seenByItself() {
        return new Scene(column, actor, actor, history, patience, arrangement, looseEnds, shared, aside);
    }

    /** What the test has arranged in this namespace, by whatever words. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** What the test has begun and has to end. */
    public LooseEnds looseEnds() {
        return looseEnds;
    }

    /** What vocabularies keep together for this namespace, whichever of its parameters a test uses. */
    public Shared shared() {
        return shared;
    }

    /** A new namespace beside this one, for the same client to act in, that nobody else knows. Costs nothing until it is used. */
    public PrivateNamespace privateNamespace() {
        return aside.get();
    }

    private static PrivateNamespace none() {
        throw new IllegalStateException("this scene was made for one namespace alone");
    }

    Opener actingOpener() {
        return actor;
    }

    Opener lookingOpener() {
        return witness;
    }
}
