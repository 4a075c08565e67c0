package dev.touchstone.sut;

/** A container of our own. */
final class ContainerProvisioner implements Provisioner {

    @Override
    public Provisioning way() {
        return Provisioning.CONTAINER;
    }

    @Override
    public Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver {
        throw PassedOver.because("not supported yet");
    }
}
