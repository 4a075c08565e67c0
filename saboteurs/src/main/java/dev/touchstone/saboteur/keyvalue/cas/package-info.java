/** What can be wrong with {@code keyvalue_cas}, one class for each fault. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.cas;

import org.jspecify.annotations.NullMarked;
