package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.UniqueTogether;
import dev.touchstone.model.UpdatedAt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belongs together, in one version. */
@UniqueTogether({"ref", "version"})
public record Pack(
        @Key String id,
        @Index @Length(min = 1, max = 120) String ref,
        @Default("1.0.0") String version,
        @Length(max = 200) String name,
        @Nullable String description,
        @Default("[]") List<String> keywords,
        @Default("[]") List<String> dependencies,
        @Default("[]") List<String> pythonRequirements,
        @Default("{}") Map<String, Object> config,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {}
