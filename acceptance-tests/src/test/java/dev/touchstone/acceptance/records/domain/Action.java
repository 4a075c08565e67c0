package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.UniqueTogether;
import dev.touchstone.model.UpdatedAt;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pack can do; it goes with its pack. */
@UniqueTogether({"ref", "pack"})
public record Action(
        @Key String id,
        @Length(min = 1, max = 120) String ref,

        @References(value = Pack.class, onDelete = OnDelete.CASCADE)
        String pack,

        @Length(max = 200) String name,
        @Index String runnerType,
        @Default("true") boolean enabled,
        @Default("{}") Map<String, Object> parameters,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {}
