package dev.touchstone.sut;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running system as it is reached at another address. */
record SutSeenThrough(Sut sut, ServerUrl url) implements Sut {

    @Override
    public String product() {
        return sut.product();
    }

    @Override
    public String version() {
        return sut.version();
    }

    @Override
    public Provisioning provisioning() {
        return sut.provisioning();
    }

    @Override
    public List<ProvisioningException.Attempt> passedOver() {
        return sut.passedOver();
    }

    @Override
    public Duration startup() {
        return sut.startup();
    }

    @Override
    public <T> T inProcess(Class<T> type) {
        return sut.inProcess(type);
    }

    @Override
    public Optional<Disruption> disruption() {
        return sut.disruption();
    }

    @Override
    public Optional<String> ailment() {
        return sut.ailment();
    }

    @Override
    public void close() {
        // the system is not this view's to end
    }
}
