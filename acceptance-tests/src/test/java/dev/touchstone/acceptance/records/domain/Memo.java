package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.References;
import org.jspecify.annotations.Nullable;

/** A model that no list of the domain has: each keeps its pack, and the one that it answers. */
public record Memo(
        @Key String id,
        @References(Pack.class) String pack,
        @References(Memo.class) @Nullable String answers) {}
