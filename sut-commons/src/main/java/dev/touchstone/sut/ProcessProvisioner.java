package dev.touchstone.sut;

import java.util.Objects;

/** A server binary of this machine, as a child process on a loopback port of its own. */
final class ProcessProvisioner implements Provisioner {

    @Override
    public Provisioning way() {
        return Provisioning.PROCESS;
    }

    @Override
    public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
        ProcessPart part = recipe.process()
                .orElseThrow(() -> PassedOver.because("the recipe of " + recipe.product() + " names no program"));
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return ChildServer.start(recipe, part, request.options(), folder -> Binaries.find(part, path));
    }
}
