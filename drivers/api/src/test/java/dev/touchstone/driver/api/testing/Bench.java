package dev.touchstone.driver.api.testing;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.registry.ClaimsReader;
import java.util.function.Consumer;

/**
 * Where a driver is tried: a server of its own and two clients, which are of different runs.
 *
 * @param server the server
 * @param backend the client that most is tried with
 * @param otherRun a client of a run that nobody may touch
 */
public record Bench(TestServer server, Backend backend, Backend otherRun) implements AutoCloseable {

    /** A bench for this driver. */
    public static Bench of(BackendProvider driver) {
        TestServer server = TestServer.fast(driver);
        return new Bench(server, server.openPatiently(), server.openPatiently("r2"));
    }

    /** What the driver claims of key-value stores, before a server is asked. */
    public Traits claimed() {
        return claimed("keyvalue_basic");
    }

    /** What the driver claims of this contract, before a server is asked. */
    public Traits claimed(String contract) {
        return ClaimsReader.of(server.driver()).on(contract).orElseThrow().traits();
    }

    /** This contract, on what the {@link #store} shows. */
    public <C> C open(Class<C> contract) {
        return backend.in("t1").open(contract);
    }

    /** What the operations of a contract say once their client is closed: a client of its own, which is then closed. */
    public <C> void closed(Class<C> contract, Consumer<C> check) {
        Backend own = server.open();
        C opened = own.in("t1").open(contract);
        own.close();
        check.accept(opened);
    }

    /** The store that each test begins with empty. */
    public KeyValueBasic store() {
        return in("t1");
    }

    /** The store of this name. */
    public KeyValueBasic in(String namespace) {
        return in(backend, namespace);
    }

    /** The store of this name, seen by this client. */
    public static KeyValueBasic in(Backend client, String namespace) {
        return client.in(namespace).open(KeyValueBasic.class);
    }

    @Override
    public void close() {
        backend.close();
        otherRun.close();
        server.close();
    }
}
