package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.UniqueTogether;
import org.jspecify.annotations.Nullable;

/** Something in a pack, which has no other of the same name. */
@UniqueTogether({"pack", "ref"})
public record Script(
        @Key String id, @Nullable String pack, @Nullable String ref) {}
