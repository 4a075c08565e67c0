package dev.touchstone.sut;

import java.util.Set;

/**
 * A server: how to recognise it, and how to start one in each way that it can be started.
 *
 * @param product its name, e.g. {@code Redis}
 * @param schemes the URL schemes by which it is reached, the usual one first
 */
public record ServerRecipe(String product, Set<String> schemes) implements SutRecipe {}
