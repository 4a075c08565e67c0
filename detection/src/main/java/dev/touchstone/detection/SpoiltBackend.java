package dev.touchstone.detection;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.TraitChanges;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;

/**
 * A client of which every operation of every contract fails.
 *
 * @param sound is left alone but for its contracts
 * @param failure is thrown by each operation
 */
record SpoiltBackend(Backend sound, Supplier<RuntimeException> failure) implements Backend {

    @Override
    public Opener in(String namespace) {
        return new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return contract.cast(Proxy.newProxyInstance(
                        contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                            throw failure.get();
                        }));
            }
        };
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
        sound.close();
    }
}
