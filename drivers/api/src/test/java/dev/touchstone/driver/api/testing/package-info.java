/** What every driver must keep, written once: a driver's own tests implement these, and add what is special to it. */
@NullMarked
package dev.touchstone.driver.api.testing;

import org.jspecify.annotations.NullMarked;
