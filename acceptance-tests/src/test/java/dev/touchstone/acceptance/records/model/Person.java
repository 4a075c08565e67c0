package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody to be found by anything that is known of them. */
public record Person(
        @Key String id,
        @Nullable String name,
        @Index @Nullable Integer age,
        @Nullable String city,
        @Nullable Long points,
        @Nullable Double height,
        @Nullable BigDecimal balance,
        @Nullable Boolean active,
        @Nullable Role role,
        @Nullable Instant joined,
        @Nullable LocalDate born,
        @Nullable List<String> tags,
        @Nullable Map<String, @Nullable Object> more,
        @Nullable Home home) {

    /** What somebody does. */
    public enum Role {
        /** Whoever has no other. */
        USER,
        /** Who may do all. */
        ADMIN,
        /** Who looks only. */
        GUEST
    }

    /** Where somebody lives. */
    public record Home(String street, @Nullable Integer floor) {}
}
