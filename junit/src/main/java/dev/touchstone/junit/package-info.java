/**
 * Runs a test class once per column, hands it the vocabulary that it names, and keeps the ledger of what the run owes.
 *
 * <p>{@link dev.touchstone.junit.Contract} marks a contract's own tests, {@link dev.touchstone.junit.OnEveryBackend} a
 * user's; everything else is found.
 */
@NullMarked
package dev.touchstone.junit;

import org.jspecify.annotations.NullMarked;
