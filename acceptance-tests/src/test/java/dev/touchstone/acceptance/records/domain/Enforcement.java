package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import org.jspecify.annotations.Nullable;

/** That a rule was followed; it goes with its event, and outlives its rule. */
public record Enforcement(
        @Key String id,

        @References(value = Rule.class, onDelete = OnDelete.SET_NULL) @Nullable
        String rule,

        @References(value = Event.class, onDelete = OnDelete.CASCADE)
        String event) {}
