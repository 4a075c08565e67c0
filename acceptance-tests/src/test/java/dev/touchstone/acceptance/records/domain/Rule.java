package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;

/** Which action follows which trigger; it goes with its pack, and keeps the two. */
public record Rule(
        @Key String id,
        String ref,

        @References(value = Pack.class, onDelete = OnDelete.CASCADE)
        String pack,

        @References(Trigger.class) String trigger,
        @References(Action.class) String action,
        @Default("true") boolean enabled) {}
