/** What can be wrong with {@code keyvalue_batch}, one class for each fault. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.batch;

import org.jspecify.annotations.NullMarked;
