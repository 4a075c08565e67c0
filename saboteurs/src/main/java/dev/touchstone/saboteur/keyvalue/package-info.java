/** What can be wrong with the contracts of KeyValue, one class for each fault. */
@NullMarked
package dev.touchstone.saboteur.keyvalue;

import org.jspecify.annotations.NullMarked;
