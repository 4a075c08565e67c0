/** Saboteurs of {@code records_query}. */
@NullMarked
package dev.touchstone.saboteur.records.query;

import org.jspecify.annotations.NullMarked;
