package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import org.jspecify.annotations.Nullable;

/** Outlives its action, and goes with the one of its own kind that it belongs to. */
public record Execution(
        @Key String id,

        @Nullable @References(value = Action.class, onDelete = OnDelete.SET_NULL)
        String action,

        @Nullable @References(value = Execution.class, onDelete = OnDelete.CASCADE)
        String parent,

        @Nullable String result) {}
