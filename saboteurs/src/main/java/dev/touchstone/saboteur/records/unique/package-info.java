/** Saboteurs of {@code records_unique}. */
@NullMarked
package dev.touchstone.saboteur.records.unique;

import org.jspecify.annotations.NullMarked;
