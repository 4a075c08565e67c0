/**
 * Records: rows of declared models, with the same types, rules, queries and failures on every backend.
 *
 * <p>A {@link dev.touchstone.model.Model} says what a row of it is, and each operation is told the model. A bad row, filter
 * or key is {@code VALIDATION} before anything is written, and names the model and every field that is wrong; the shared
 * {@link dev.touchstone.driver.api.records.RecordChecks} do that for a driver. Each object is bound to one namespace of one
 * client and is thread-safe. A null argument is a {@link NullPointerException} before any I/O.
 */
@DataModel("Records")
@NullMarked
package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.DataModel;
import org.jspecify.annotations.NullMarked;
