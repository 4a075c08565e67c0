/** The contracts on the in-process store. */
@NullMarked
package dev.touchstone.driver.memstore;

import org.jspecify.annotations.NullMarked;
