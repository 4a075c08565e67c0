package dev.touchstone.saboteur;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with some operations of any contract, also of your own: those with which nothing is wrong go on to the
 * sound backend, and need no line.
 *
 * @param <C> the contract
 */
public abstract class OperationFault<C> extends ContractFault<C> {

    private final Class<C> contract;

    /** With the fault in a few words, e.g. {@code empty-value-dropped}, and the ids that must turn red. */
    protected OperationFault(Class<C> contract, String words, String sentence, String... reddens) {
        super(contract, words, sentence, reddens);
        this.contract = contract;
    }

    /**
     * What an operation answers.
     *
     * @return of the operation's own type; null where it answers nothing
     */
    protected abstract @Nullable Object answer(Operation operation, Spot spot) throws Exception;

    @Override
    protected final C spoil(C sound, Spot spot) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (proxy, method, arguments) -> answer(new Operation(sound, method, arguments), spot)));
    }
}
