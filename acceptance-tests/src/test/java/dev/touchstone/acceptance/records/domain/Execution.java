package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an action was run; it outlives whatever led to it. */
public record Execution(
        @Key String id,

        @References(value = Action.class, onDelete = OnDelete.SET_NULL) @Nullable
        String action,

        @References(value = Enforcement.class, onDelete = OnDelete.SET_NULL) @Nullable
        String enforcement,

        @References(value = Execution.class, onDelete = OnDelete.SET_NULL) @Nullable
        String parent,

        @Index @Default("REQUESTED") Status status,
        @Index @CreatedAt @Nullable Instant createdAt) {

    /** How far it is. */
    public enum Status {
        /** Nobody has begun it. */
        REQUESTED,
        /** Somebody is at it. */
        RUNNING,
        /** It ended well. */
        SUCCEEDED,
        /** It ended otherwise. */
        FAILED
    }
}
