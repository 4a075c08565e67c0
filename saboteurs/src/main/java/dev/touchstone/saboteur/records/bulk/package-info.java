/** Saboteurs of {@code records_bulk}. */
@NullMarked
package dev.touchstone.saboteur.records.bulk;

import org.jspecify.annotations.NullMarked;
