package dev.touchstone.sut;

/**
 * One system that somebody wants.
 *
 * @param column the name under which it is configured: {@code touchstone.<column>.url}, {@code .provisioning},
 *     {@code .image}
 * @param settings where those are looked up
 * @param options how to start it, if it is started by us
 */
public record SutRequest(String column, Settings settings, StartOptions options) {}
