/**
 * Drivers made wrong on purpose. Each {@link dev.touchstone.driver.api.Fault} is one thing wrong; a run that names it
 * must turn red, and for that reason. What they share is here, the faults are in one package per data model.
 */
@NullMarked
package dev.touchstone.saboteur;

import org.jspecify.annotations.NullMarked;
