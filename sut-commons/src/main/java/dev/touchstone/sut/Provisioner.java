package dev.touchstone.sut;

/** One way to get a server. */
interface Provisioner {

    /** Which way this is. */
    Provisioning way();

    /**
     * A server that answered.
     *
     * @param asked whether the user asked for this way by name, so that it may take its time
     * @throws PassedOver with the reason why not
     */
    Started start(ServerRecipe recipe, SutRequest request, boolean asked) throws PassedOver;
}
