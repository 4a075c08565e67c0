package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.ContractId;

/** A second contract, which only one synthetic backend claims. */
@ContractId(value = "notebook_extra", needs = "notebook_basic")
interface NotebookExtra {

    int pages();
}
