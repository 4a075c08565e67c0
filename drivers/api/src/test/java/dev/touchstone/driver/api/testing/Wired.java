package dev.touchstone.driver.api.testing;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.FaultProxy;
import java.time.Duration;
import java.util.Map;

/**
 * A client that reaches its server over a wire that can be harmed; all that it can be asked has been asked once.
 *
 * @param server the server
 * @param wire the wire
 * @param client the client
 * @param operations every operation of the client
 * @param values what tells whether answers are their own
 */
record Wired(TestServer server, FaultProxy wire, Backend client, Map<String, Runnable> operations, OwnValues values)
        implements AutoCloseable {

    static Wired of(BackendProvider driver) {
        TestServer server = TestServer.fast(driver);
        FaultProxy wire = FaultProxy.to(server.sut().url());
        Backend client = server.openThrough(wire.url());
        Map<String, Runnable> operations = server.operations(client);
        OwnValues values = OwnValues.of(Bench.in(client, "t2"));
        Back.warmedUp(operations);
        return new Wired(server, wire, client, operations, values);
    }

    KeyValueBasic store() {
        return Bench.in(client, "t1");
    }

    /** Reads a small value. */
    void look() {
        var unused = store().get("colour");
    }

    /** Another client of this wire, which is the caller's to close. */
    Backend another() {
        return another(TestServer.DEADLINE);
    }

    /** The same, with this deadline. */
    Backend another(Duration deadline) {
        return server.openAt(wire.url(), deadline);
    }

    /** Heals the wire, and soon everything works again, and every answer is who asked's. */
    void healed() {
        wire.heal();
        Back.awaited(operations);
        values.areTheirOwn();
    }

    @Override
    public void close() {
        client.close();
        wire.close();
        server.close();
    }
}
