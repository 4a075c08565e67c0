package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.dsl.Backstage;
import dev.touchstone.dsl.Stage;
import dev.touchstone.sut.FaultProxy;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.Suts;
import java.time.Duration;
import java.util.function.Function;

/** A way to a column's server that leads through a proxy of one test's own. */
final class ProxiedWire implements Backstage.Cable {

    private final FaultProxy proxy;
    private final Stage.Cast cast;

    private ProxiedWire(FaultProxy proxy, Stage.Cast cast) {
        this.proxy = proxy;
        this.cast = cast;
    }

    /**
     * Opens a client on it.
     *
     * @param shared the column's own cast, whose witness looks
     * @param url the server's address, which names a port
     * @param driver opens a client of a system, whose clock is so far off
     */
    static ProxiedWire to(Sut sut, ServerUrl url, Stage.Cast shared, Driver driver) {
        FaultProxy proxy = FaultProxy.to(url);
        try {
            Sut seen = Suts.seenThrough(sut, proxy.url());
            Function<Duration, Backend> opener = shift -> driver.open(seen, shift);
            Stage.Cast cast = new Stage.Cast(
                    shared.column(),
                    opener.apply(Duration.ZERO),
                    shared.witness(),
                    opener,
                    shared.vocabularies(),
                    shared.patience());
            return new ProxiedWire(proxy, cast);
        } catch (RuntimeException refused) {
            proxy.close();
            throw refused;
        }
    }

    /** Opens clients, with the run's fault in them if it has one. */
    @FunctionalInterface
    interface Driver {

        /** A client whose clock is so far off. */
        Backend open(Sut sut, Duration clockShift);
    }

    @Override
    public Stage.Cast cast() {
        return cast;
    }

    @Override
    public void cut() {
        proxy.cut();
    }

    @Override
    public void refuse() {
        proxy.refuse();
    }

    @Override
    public void stall() {
        proxy.stall();
    }

    @Override
    public void delay(Duration each) {
        proxy.delay(each);
    }

    @Override
    public void reset() {
        proxy.reset();
    }

    @Override
    public void halfClose() {
        proxy.halfClose();
    }

    @Override
    public void narrow(int bytesPerSecond) {
        proxy.narrow(bytesPerSecond);
    }

    @Override
    public void heal() {
        proxy.heal();
    }

    @Override
    public void close() {
        try {
            cast.actor().close();
        } finally {
            proxy.close();
        }
    }
}
