/**
 * Systems under test: what one is, and every way to get one running.
 *
 * <p>A {@link dev.touchstone.sut.SutRecipe} says what it takes; {@link dev.touchstone.sut.Suts} tries the ways in order
 * and answers a running {@link dev.touchstone.sut.Sut}, or throws a {@link dev.touchstone.sut.ProvisioningException}
 * that keeps the reason of each way passed over.
 */
@NullMarked
package dev.touchstone.sut;

import org.jspecify.annotations.NullMarked;
