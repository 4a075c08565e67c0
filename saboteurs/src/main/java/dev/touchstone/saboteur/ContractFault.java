package dev.touchstone.saboteur;

import dev.touchstone.driver.api.Backend;
import java.time.Clock;
import java.util.function.BiFunction;

/**
 * One thing wrong with one contract, and with nothing else.
 *
 * @param <C> the contract
 */
public abstract class ContractFault<C> extends BackendFault {

    private final Class<C> contract;

    /** With the fault in a few words, e.g. {@code exists-always-false}, and the ids that must turn red. */
    protected ContractFault(Class<C> contract, String words, String sentence, String... reddens) {
        super(contract, words, sentence, reddens);
        this.contract = contract;
    }

    /** The contract with the fault in it, in one namespace of one client. */
    protected abstract C spoil(C sound, Spot spot);

    @Override
    protected final <T> T spoil(Class<T> type, T sound, Spot spot) {
        return new Spoiler.Of<>(contract, this::spoil).spoil(type, sound, spot);
    }

    /** The client, with an eye on this contract. */
    protected final <W> Backend watching(Backend sound, Class<W> other, BiFunction<W, Spot, W> eye) {
        return new SpoiltClient(id(), sound, new Spoiler.Of<>(other, eye), Clock.systemUTC());
    }
}
