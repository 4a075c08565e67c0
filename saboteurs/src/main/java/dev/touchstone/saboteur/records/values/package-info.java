/** Saboteurs of {@code records_basic} that spoil what is stored: values, keys, names. */
@NullMarked
package dev.touchstone.saboteur.records.values;

import org.jspecify.annotations.NullMarked;
