package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.dsl.Crowd;
import dev.touchstone.dsl.Scene;
import dev.touchstone.model.Model;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where words are spoken: a namespace, or a transaction in it, with a client that acts and one that looks. */
final class Place {

    private final Scene scene;
    private final Opener actor;
    private final Opener witness;
    private final String suffix;
    private final SetUps setUps;

    private Place(Scene scene, Opener actor, Opener witness, String suffix) {
        this.scene = scene;
        this.actor = actor;
        this.witness = witness;
        this.suffix = suffix;
        this.setUps = scene.shared().get(SetUps.class, SetUps::new);
    }

    /** The scene. */
    static Place of(Scene scene) {
        Opener acting = new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return scene.actor(contract);
            }
        };
        Opener looking = new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return scene.witness(contract);
            }
        };
        return new Place(scene, acting, looking, "");
    }

    /** A transaction, where whoever acts looks too: nobody else sees what is in it. */
    Place inside(String name, RecordsTransaction transaction) {
        Opener inside = new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                scene.traits(contract);
                return transaction.open(contract);
            }
        };
        return new Place(scene, inside, inside, ", in " + name);
    }

    /** The contract, as whoever acts sees it. */
    <C> C actor(Class<C> contract) {
        return actor.open(contract);
    }

    /** The contract, as whoever looks sees it. */
    <C> C witness(Class<C> contract) {
        return witness.open(contract);
    }

    /** The contract, as one of the two sees it: they take turns, by this number. */
    <C> C either(int number, Class<C> contract) {
        return number % 2 == 0 ? witness(contract) : actor(contract);
    }

    boolean claims(Class<?> contract) {
        return scene.column().traits(Contracts.id(contract)).isPresent();
    }

    boolean isInside() {
        return !suffix.isEmpty();
    }

    Scene scene() {
        return scene;
    }

    Crowd crowd() {
        return new Crowd(scene.patience());
    }

    Set<Class<? extends Record>> used() {
        return setUps.models();
    }

    /** Makes a model ready, unless it is. */
    void ready(Model model) {
        if (setUps.has(model)) {
            return;
        }
        if (isInside()) {
            throw new IllegalStateException(
                    "the first use of " + model + " is within a transaction, where no model is set"
                            + " up: name it when the transaction begins, or say setUp() of its records before");
        }
        RecordsBasic client = actor(RecordsBasic.class);
        setUps.make(
                model,
                client,
                (each, setUp) -> record(Told.line("set up", each), () -> {
                    setUp.run();
                    return each;
                }));
    }

    <A> A record(String what, Supplier<A> operation) {
        return scene.history().record(what + suffix, operation);
    }

    <A> A record(String what, Supplier<A> operation, Function<? super A, String> outcome) {
        return scene.history().record(what + suffix, operation, outcome);
    }

    /** The same of what is put in words only when it is read. */
    <A> A record(Supplier<String> what, Supplier<A> operation, Function<? super A, String> outcome) {
        return scene.history().record(() -> what.get() + suffix, operation, outcome);
    }
}
