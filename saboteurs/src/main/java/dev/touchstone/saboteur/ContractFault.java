package dev.touchstone.saboteur;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.driver.api.Fault;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One thing wrong with one contract, and with nothing else. One object serves all clients of a run, so that its fields
 * are what the faulty server would know.
 *
 * @param <C> the contract
 */
public abstract class ContractFault<C> implements Fault {

    private final Class<C> contract;
    private final String words;
    private final String sentence;
    private final Set<String> reddens;

    /** With the fault in a few words, e.g. {@code exists-always-false}, and the ids that must turn red. */
    protected ContractFault(Class<C> contract, String words, String sentence, String... reddens) {
        this.contract = contract;
        this.words = words;
        this.sentence = sentence;
        this.reddens = Set.of(reddens);
    }

    /** The contract with the fault in it, in one namespace of one client. */
    protected abstract C spoil(C sound, Spot spot);

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
        return new SpoiltClient<>(watched(sound), contract, this::spoil);
    }

    /** The client, with an eye on its other contracts for a fault that depends on what goes on there. */
    protected Backend watched(Backend sound) {
        return sound;
    }

    /** The client, with an eye on this contract. */
    protected static <W> Backend watching(Backend sound, Class<W> other, BiFunction<W, Spot, W> eye) {
        return new SpoiltClient<>(sound, other, eye);
    }
}
