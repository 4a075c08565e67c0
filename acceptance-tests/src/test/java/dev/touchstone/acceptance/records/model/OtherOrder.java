package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Named;

/** Differs from {@link Order} in the case of its name. */
@Named("Order")
public record OtherOrder(@Key String group, String limit) {}
