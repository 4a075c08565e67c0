/** Saboteurs of {@code records_basic} that spoil an operation. */
@NullMarked
package dev.touchstone.saboteur.records.writes;

import org.jspecify.annotations.NullMarked;
