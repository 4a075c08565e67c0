/** What can be wrong with a client whose server, or the way there, is in trouble: one class for each fault. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.trouble;

import org.jspecify.annotations.NullMarked;
