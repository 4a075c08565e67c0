package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.OwnTrait;
import dev.touchstone.driver.api.TraitKind;
import java.util.Optional;

/** A contract of somebody else, of which the kit knows nothing. */
@ContractId("notebook_basic")
@OwnTrait(value = "indexed", is = TraitKind.SWITCH)
interface NotebookBasic {

    void note(String page, String text);

    Optional<String> look(String page);
}
