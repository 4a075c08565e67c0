/** Saboteurs of {@code records_versioned}. */
@NullMarked
package dev.touchstone.saboteur.records.versioned;

import org.jspecify.annotations.NullMarked;
