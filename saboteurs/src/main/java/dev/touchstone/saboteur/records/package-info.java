/** Saboteurs of Records: what they share is here, the faults are in one package per theme, each named in the catalogue. */
@NullMarked
package dev.touchstone.saboteur.records;

import org.jspecify.annotations.NullMarked;
