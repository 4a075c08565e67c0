package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;

/** Something from which is taken and to which is given. */
public record Wallet(@Key String id, long balance) {}
