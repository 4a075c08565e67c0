package dev.touchstone.dsl;

import dev.touchstone.driver.api.ContractId;

/** A contract made up for these tests: named things, and two operations that see all of them. */
@ContractId("listing")
interface Listing {

    /** The plain operations, {@link PlainOperations#everything()} among them. */
    PlainOperations operations();
}
