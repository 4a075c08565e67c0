package dev.touchstone.sut;

/** The way to a running system. */
public final class Suts {

    private Suts() {}

    /**
     * Answers a running system that accepted a first request. Of external, container, process and embedded it takes the
     * first that answers, or the one that {@code touchstone.<column>.provisioning} names.
     *
     * @throws ProvisioningException if none can be had: it keeps every way tried with its reason, and what to do next
     */
    public static Sut start(SutRecipe recipe, SutRequest request) {
        if (recipe instanceof InProcessRecipe inProcess) {
            return InProcessSut.start(inProcess, request.options());
        }
        return ProvisioningChain.standard().start((ServerRecipe) recipe, request);
    }

    /**
     * Answers the same running system as it is reached at another address, such as that of a {@link FaultProxy}.
     * Closing the view leaves the system running.
     */
    public static Sut seenThrough(Sut sut, ServerUrl url) {
        return new SutSeenThrough(sut, url);
    }
}
