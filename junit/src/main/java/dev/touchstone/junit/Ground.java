package dev.touchstone.junit;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.dsl.Backstage;
import dev.touchstone.dsl.Stage;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What a column has for tests that disturb: ways to its server, and servers like it that are one test's at a time. */
final class Ground implements Backstage {

    private final Supplier<Cable> wires;
    private final OwnServers servers;
    private final Supplier<Loan> loans;
    private final FutureTask<Map<String, Traits>> traits;

    /**
     * The ground of one column.
     *
     * @param opening opens its clients
     * @param sut its server
     * @param url the address of that, which names a port; none is asked for where there is none
     * @param shared its cast, without any ground
     * @param servers its own servers
     */
    Ground(ColumnOpening opening, Sut sut, Supplier<ServerUrl> url, Stage.Cast shared, OwnServers servers) {
        this.wires = () -> ProxiedWire.to(sut, url.get(), shared, opening::ownClient);
        this.servers = servers;
        this.loans = () -> LentServer.from(servers, opening::own);
        this.traits = new FutureTask<>(() -> {
            Gate.Permit permit = servers.enter();
            try (LentServer lent = LentServer.from(servers, opening::own)) {
                return lent.cast().column().claims();
            } finally {
                permit.close();
            }
        });
    }

    @Override
    public Cable cable() {
        return wires.get();
    }

    @Override
    public Loan loan() {
        return loans.get();
    }

    /** Waits until a server may be borrowed. */
    Gate.Permit enter() throws InterruptedException {
        return servers.enter();
    }

    /** The traits of a contract on a server of a test's own, which is safer than the column's, and slower. */
    Traits traits(String contract) {
        traits.run(); // once; the others wait for it
        try {
            return traits.get().getOrDefault(contract, Traits.of(Map.of()));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a server of a test's own cannot be had", failed.getCause());
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a server of a test's own was starting", brokenOff);
        }
    }
}
