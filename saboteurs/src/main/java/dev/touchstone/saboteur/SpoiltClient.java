package dev.touchstone.saboteur;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.TraitChanges;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/** A client in which one contract is spoilt, and everything else is passed on. */
final class SpoiltClient<C> implements Backend {

    private final Backend sound;
    private final Class<C> contract;
    private final BiFunction<C, Spot, C> spoiler;
    private final List<Runnable> lastActs = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    SpoiltClient(Backend sound, Class<C> contract, BiFunction<C, Spot, C> spoiler) {
        this.sound = sound;
        this.contract = contract;
        this.spoiler = spoiler;
    }

    @Override
    public Opener in(String namespace) {
        Opener opener = sound.in(namespace);
        return new Opener() {
            @Override
            public <T> T open(Class<T> type) {
                T opened = opener.open(type);
                return type == contract ? type.cast(spoilt(contract.cast(opened), namespace)) : opened;
            }
        };
    }

    private C spoilt(C opened, String namespace) {
        return spoiler.apply(opened, new Spot(this, namespace));
    }

    <T> T sound(String namespace, Class<T> type) {
        return sound.in(namespace).open(type);
    }

    boolean isClosed() {
        return closed;
    }

    void beforeClosing(Runnable act) {
        lastActs.add(act);
    }

    @Override
    public TraitChanges traits() {
        return sound.traits();
    }

    @Override
    public List<String> drop(String namespace) {
        return sound.drop(namespace);
    }

    @Override
    public List<String> dropRun() {
        return sound.dropRun();
    }

    @Override
    public void close() {
        if (!closed) {
            lastActs.forEach(Runnable::run);
        }
        closed = true;
        sound.close();
    }
}
