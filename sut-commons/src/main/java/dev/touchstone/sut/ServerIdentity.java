package dev.touchstone.sut;

/**
 * What a server says of itself.
 *
 * @param product its own name, e.g. {@code Valkey}
 * @param version its own version, e.g. {@code 7.0.15}
 */
public record ServerIdentity(String product, String version) {}
