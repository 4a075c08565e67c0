package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.UpdatedAt;
import jakarta.validation.constraints.Min;
import java.time.Instant;

/** Somebody with an address. That nobody else has it is {@link Member}'s. */
public record User(
        @Key String id,
        String email,
        String name,
        @Min(0) @Default("0") int age,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt) {}
