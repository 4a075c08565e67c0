package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;

/** Goes with its pack. */
public record Action(
        @Key String ref,

        @References(value = Pack.class, onDelete = OnDelete.CASCADE)
        String pack) {}
