package dev.touchstone.driver.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which contracts a driver has, and how each is made over the driver's own idea of a namespace. Immutable.
 *
 * @param <N> the driver's namespace type
 */
public final class Bindings<N> {

    private final Map<Class<?>, Function<? super N, ?>> makers;

    private Bindings(Map<Class<?>, Function<? super N, ?>> makers) {
        this.makers = makers;
    }

    /** No contract yet. */
    public static <N> Bindings<N> none() {
        return new Bindings<>(Map.of());
    }

    /** These and one more. @throws IllegalArgumentException if the interface is no contract, or bound already */
    public <C> Bindings<N> and(Class<C> contract, Function<? super N, ? extends C> maker) {
        String id = Contracts.id(contract);
        Map<Class<?>, Function<? super N, ?>> all = new LinkedHashMap<>(makers);
        if (all.put(contract, maker) != null) {
            throw new IllegalArgumentException(id + " is bound twice");
        }
        return new Bindings<>(all);
    }

    /** The contracts, in the order in which they were bound. */
    public Set<Class<?>> contracts() {
        return new LinkedHashSet<>(makers.keySet());
    }

    /** Makes one. @throws BackendException {@code UNSUPPORTED} if the driver has no such contract */
    public <C> C make(Class<C> contract, N namespace) {
        Function<? super N, ?> maker = makers.get(contract);
        if (maker == null) {
            throw new BackendException(
                    FailureKind.UNSUPPORTED, "open", Contracts.id(contract), "the driver has no such contract", null);
        }
        return contract.cast(maker.apply(namespace));
    }
}
