/**
 * What a backend must bring, and what the layers above may know of it.
 *
 * <p>A backend is one {@link dev.touchstone.driver.api.BackendProvider}, found with {@link java.util.ServiceLoader}, and
 * one registry file {@code META-INF/touchstone/backends/<name>.yaml} in the same jar. The contracts are the small
 * interfaces in the packages below this one; a user's own interface, annotated
 * {@link dev.touchstone.driver.api.ContractId}, is treated exactly as ours.
 */
@NullMarked
package dev.touchstone.driver.api;

import org.jspecify.annotations.NullMarked;
