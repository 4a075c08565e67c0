package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.ContractId;
import java.util.Optional;

/** A contract of somebody else, of which the kit knows nothing. */
@ContractId("notebook_basic")
interface NotebookBasic {

    void note(String page, String text);

    Optional<String> look(String page);
}
