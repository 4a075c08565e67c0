/** Saboteurs that show only on a server that is cut off or killed. */
@NullMarked
package dev.touchstone.saboteur.records.trouble;

import org.jspecify.annotations.NullMarked;
