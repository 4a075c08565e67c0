package dev.touchstone.sut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks each way in order, takes the first that answers, and keeps the reason of each that did not. */
final class ProvisioningChain {

    private final List<Provisioner> ways;

    ProvisioningChain(List<Provisioner> ways) {
        this.ways = List.copyOf(ways);
    }

    static ProvisioningChain standard() {
        return new ProvisioningChain(List.of(
                new ExternalProvisioner(),
                new ContainerProvisioner(Engines.ofThisMachine()),
                new ProcessProvisioner(),
                new EmbeddedProvisioner()));
    }

    Sut start(ServerRecipe recipe, SutRequest request) {
        Optional<ForcedWay> forced = ForcedWay.of(request, recipe, ways);
        List<ProvisioningException.Attempt> passedOver = new ArrayList<>();
        List<String> next = new ArrayList<>();
        PassedOver last = PassedOver.because("no way was tried");
        for (Provisioner way : forced.map(ForcedWay::only).orElse(ways)) {
            long begun = System.nanoTime();
            try {
                Started server = way.start(recipe, request, forced.isPresent());
                Duration startup = Duration.ofNanos(System.nanoTime() - begun);
                return new ServerSut(server, way.way(), startup, passedOver);
            } catch (PassedOver reason) {
                passedOver.add(reason.attempt(way.way()));
                next.addAll(reason.next());
                last = reason;
                if (reason.isLast()) {
                    break;
                }
            }
        }
        throw new Refusal(recipe, request, passedOver, next, last).exception(forced);
    }
}
