/** Saboteurs of {@code records_transactional}. */
@NullMarked
package dev.touchstone.saboteur.records.transactional;

import org.jspecify.annotations.NullMarked;
