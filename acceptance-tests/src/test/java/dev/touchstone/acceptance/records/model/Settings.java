package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something with defaults. */
public record Settings(
        @Key String id,
        @Default("10") int size,
        @Nullable @Default("blue") String colour,
        @Default("[]") List<String> tags,
        @Default("{}") Map<String, Object> more,
        @Nullable String note) {}
