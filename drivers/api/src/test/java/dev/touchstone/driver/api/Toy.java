package dev.touchstone.driver.api;

/** Contracts of no data model of ours, as a user's would be. */
final class Toy {

    private Toy() {}

    @ContractId("toy_basic")
    interface Basic {
        String name();
    }

    @ContractId(value = "toy_fancy", needs = "toy_basic")
    interface Fancy {
        String name();
    }

    /** Not annotated. */
    interface Stranger {}
}
