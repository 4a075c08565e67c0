/** What every driver must keep that claims contracts of records; a driver's test names the ones that it claims. */
@NullMarked
package dev.touchstone.driver.api.testing.records;

import org.jspecify.annotations.NullMarked;
