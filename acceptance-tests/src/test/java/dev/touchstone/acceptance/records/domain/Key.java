package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.UniqueTogether;

/** What somebody keeps under a name of their own; it goes with them. */
@UniqueTogether({"ref", "owner"})
public record Key(
        @dev.touchstone.model.Key String id,
        String ref,

        @References(value = Identity.class, onDelete = OnDelete.CASCADE)
        String owner,

        String value) {}
