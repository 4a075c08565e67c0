package dev.touchstone.saboteur;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.UnfitFaultException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client with a fault in it: what the fault does not spoil is passed on. */
final class SpoiltClient implements Backend {

    private final String fault;
    private final Backend sound;
    private final Spoiler spoiler;
    private final Clock clock;
    private final List<Runnable> lastActs = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    SpoiltClient(String fault, Backend sound, Spoiler spoiler, Clock clock) {
        this.fault = fault;
        this.sound = sound;
        this.spoiler = spoiler;
        this.clock = clock;
    }

    @Override
    public Opener in(String namespace) {
        Opener opener = sound.in(namespace);
        return new Opener() {
            @Override
            public <T> T open(Class<T> type) {
                return spoiler.spoil(type, opener.open(type), new Spot(SpoiltClient.this, namespace));
            }
        };
    }

    <T> T sound(String namespace, Class<T> type) {
        try {
            return sound.in(namespace).open(type);
        } catch (BackendException refused) {
            throw refused.kind() == FailureKind.UNSUPPORTED ? unfit(type, refused) : refused;
        }
    }

    private UnfitFaultException unfit(Class<?> type, BackendException refused) {
        String reason = "it works with " + Contracts.id(type) + ", which this backend does not have";
        return new UnfitFaultException(fault, "this backend", reason, refused);
    }

    Clock clock() {
        return clock;
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
