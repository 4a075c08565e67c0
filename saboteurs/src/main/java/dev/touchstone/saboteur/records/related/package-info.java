/** Saboteurs of {@code records_related}. */
@NullMarked
package dev.touchstone.saboteur.records.related;

import org.jspecify.annotations.NullMarked;
