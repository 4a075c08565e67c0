package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.dsl.PlainAccess;

/** What the general behaviours may ask alike of each contract of records: things have the bounds of records. */
interface ThingsAccess extends PlainAccess {

    @Override
    default int unlimitedValueBytes() {
        return Things.UNLIMITED_VALUE;
    }

    @Override
    default Traits bounds(Traits declared) {
        return Things.bounds(declared);
    }
}
