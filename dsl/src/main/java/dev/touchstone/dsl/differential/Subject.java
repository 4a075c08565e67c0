package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.Scene;
import dev.touchstone.dsl.value.Bytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A backend that a sequence is done on, in a namespace where nothing is. For one thread. */
public final class Subject implements AutoCloseable {

    private final Scene scene;
    private final Map<Class<?>, Object> opened = new HashMap<>();
    private final Map<Integer, Transaction> begun = new HashMap<>();

    Subject(Scene scene) {
        this.scene = scene;
    }

    /** A contract, as the client that acts sees it. */
    <C> C contract(Class<C> type) {
        return type.cast(opened.computeIfAbsent(type, scene::actor));
    }

    /** What another client finds. */
    Optional<Bytes> witnessed(String name) {
        return scene.witness(KeyValueBasic.class).get(name).map(Bytes::of);
    }

    void begin(int number) {
        begun.put(number, contract(KeyValueTransactional.class).begin());
    }

    Transaction transaction(int number) {
        Transaction transaction = begun.get(number);
        if (transaction == null) {
            throw new IllegalStateException("transaction " + number + " was never begun");
        }
        return transaction;
    }

    /** Ends the transactions that are still open. */
    @Override
    public void close() {
        begun.values().forEach(Transaction::close);
    }
}
