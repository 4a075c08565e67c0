/**
 * Systems under test: what one is, and every way to get one running.
 *
 * <p>A {@link dev.touchstone.sut.SutRecipe} says what it takes; {@link dev.touchstone.sut.Suts} tries the ways in order
 * and answers a running {@link dev.touchstone.sut.Sut}, or throws a {@link dev.touchstone.sut.ProvisioningException}
 * that keeps the reason of each way passed over.
 *
 * <p>What is started here listens on loopback only and does not outlive this JVM, however that ends: a
 * {@code Guard} sees to processes, a {@code ContainerGuard} to containers. Both need a POSIX shell, so on Windows a
 * server is an external one.
 */
@NullMarked
package dev.touchstone.sut;

import org.jspecify.annotations.NullMarked;
