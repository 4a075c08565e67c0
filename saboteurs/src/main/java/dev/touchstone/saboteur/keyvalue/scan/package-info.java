/** What can be wrong with {@code keyvalue_scan}, one class for each fault. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.scan;

import org.jspecify.annotations.NullMarked;
