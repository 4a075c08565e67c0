package dev.touchstone.saboteur;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.OpenOptions;
import java.time.Clock;
import java.util.Set;

/**
 * One thing wrong with a backend, and with nothing else: it may show in several contracts, and harms one of them. One
 * object serves all clients of a run, so that its fields are what the faulty server would know.
 */
public abstract class BackendFault implements Fault {

    private final Class<?> contract;
    private final String words;
    private final String sentence;
    private final Set<String> reddens;

    /** With the contract that it harms, the fault in a few words, and the ids that must turn red. */
    protected BackendFault(Class<?> contract, String words, String sentence, String... reddens) {
        this.contract = contract;
        this.words = words;
        this.sentence = sentence;
        this.reddens = Set.of(reddens);
    }

    /** A contract as this backend has it, in one namespace of one client: the sound one where nothing is wrong. */
    protected abstract <T> T spoil(Class<T> type, T sound, Spot spot);

    /** The client, with an eye on its other contracts for a fault that depends on what goes on there. */
    protected Backend watched(Backend sound) {
        return sound;
    }

    @Override
    public final String id() {
        return Contracts.id(contract) + "/" + words;
    }

    @Override
    public final Set<String> reddens() {
        return reddens;
    }

    @Override
    public final String sentence() {
        return sentence;
    }

    @Override
    public final Backend in(Backend sound) {
        return new SpoiltClient(id(), watched(sound), this::spoil, Clock.systemUTC());
    }

    @Override
    public final Backend in(Backend sound, OpenOptions options) {
        return new SpoiltClient(id(), watched(sound), this::spoil, options.clock());
    }
}
