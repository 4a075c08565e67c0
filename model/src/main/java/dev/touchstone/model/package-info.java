/**
 * Models: Java records with annotations that say which rules hold for what is stored, independent of any backend. A
 * {@link dev.touchstone.model.Model} is what a record class declares, a {@link dev.touchstone.model.Row} is what one record
 * holds.
 */
@NullMarked
package dev.touchstone.model;

import org.jspecify.annotations.NullMarked;
