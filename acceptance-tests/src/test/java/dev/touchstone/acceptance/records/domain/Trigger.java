package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;

/** What a pack can notice; it goes with its pack. */
public record Trigger(
        @Key String id,
        @Length(min = 1, max = 120) String ref,

        @References(value = Pack.class, onDelete = OnDelete.CASCADE)
        String pack) {}
