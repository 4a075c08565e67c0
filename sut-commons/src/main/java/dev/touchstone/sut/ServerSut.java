package dev.touchstone.sut;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server as a system under test, however it came to be. */
final class ServerSut implements Sut {

    private final Started server;
    private final Provisioning way;
    private final Duration startup;
    private final List<ProvisioningException.Attempt> passedOver;
    private final AtomicBoolean closed = new AtomicBoolean();

    ServerSut(Started server, Provisioning way, Duration startup, List<ProvisioningException.Attempt> passedOver) {
        this.server = server;
        this.way = way;
        this.startup = startup;
        this.passedOver = List.copyOf(passedOver);
    }

    @Override
    public String product() {
        return server.identity().product();
    }

    @Override
    public String version() {
        return server.identity().version();
    }

    @Override
    public Provisioning provisioning() {
        return way;
    }

    @Override
    public List<ProvisioningException.Attempt> passedOver() {
        return passedOver;
    }

    @Override
    public Duration startup() {
        return startup;
    }

    @Override
    public ServerUrl url() {
        return server.url();
    }

    @Override
    public <T> T inProcess(Class<T> type) {
        throw new IllegalStateException(product() + " is a server, not a " + type.getName());
    }

    @Override
    public Optional<Disruption> disruption() {
        return server.disruption();
    }

    @Override
    public Optional<String> ailment() {
        return closed.get() ? Optional.empty() : server.ailment().get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.end().run();
        }
    }
}
