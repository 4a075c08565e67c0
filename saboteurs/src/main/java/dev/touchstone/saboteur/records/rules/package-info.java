/** Saboteurs of {@code records_basic} that do not keep a model's rules and defaults. */
@NullMarked
package dev.touchstone.saboteur.records.rules;

import org.jspecify.annotations.NullMarked;
