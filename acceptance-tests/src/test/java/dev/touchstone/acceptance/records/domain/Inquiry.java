package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an execution asks people; it goes with it. */
public record Inquiry(
        @Key String id,

        @References(value = Execution.class, onDelete = OnDelete.CASCADE)
        String execution,

        @Length(min = 1, max = 500) String prompt,
        @Nullable Instant deadline) {}
