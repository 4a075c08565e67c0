package com.example.bookings;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Unique;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who books. */
record User(
        @Key String id,
        @Unique String email,
        @Length(max = 80) String name,
        @Min(0) @Default("0") int age,
        @CreatedAt @Nullable Instant createdAt) {}
