package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;

/** Goes with its pack, and keeps its action. */
public record Rule(
        @Key String ref,

        @References(value = Pack.class, onDelete = OnDelete.CASCADE)
        String pack,

        @References(Action.class) String action) {}
