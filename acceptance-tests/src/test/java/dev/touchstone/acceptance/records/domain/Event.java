package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That something was noticed; it outlives its trigger. */
public record Event(
        @Key String id,

        @Index @References(value = Trigger.class, onDelete = OnDelete.SET_NULL) @Nullable
        String trigger,

        @Default("{}") Map<String, Object> payload,
        @CreatedAt @Nullable Instant createdAt) {}
