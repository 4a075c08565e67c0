package dev.touchstone.detection;

import dev.touchstone.driver.api.ContractId;

/** A contract of somebody else: things are put into boxes and counted. */
@ContractId("box_basic")
interface BoxBasic {

    void put(String box, String thing);

    boolean holds(String box, String thing);

    int size(String box);
}
