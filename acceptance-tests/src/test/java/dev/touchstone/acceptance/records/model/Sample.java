package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Blob;
import dev.touchstone.model.Key;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field of each type, and a list of most. */
public record Sample(
        @Key long id,
        @Nullable String text,
        @Nullable Integer small,
        @Nullable Long large,
        @Nullable Double measure,
        @Nullable BigDecimal amount,
        @Nullable Boolean flag,
        @Nullable Instant moment,
        @Nullable LocalDate day,
        @Nullable UUID mark,
        @Nullable Colour colour,
        @Nullable Blob bytes,
        @Nullable List<String> words,
        @Nullable List<Long> numbers,
        @Nullable List<BigDecimal> amounts,
        @Nullable List<Boolean> flags,
        @Nullable List<Instant> moments,
        @Nullable List<UUID> marks,
        @Nullable List<Colour> colours,
        @Nullable Map<String, @Nullable Object> json,
        @Nullable Place place) {

    /** One of a few. */
    public enum Colour {
        /** The first by name is not the first here. */
        RED,
        /** The second. */
        GREEN,
        /** The last here is the first by name. */
        BLUE
    }

    /** A record within a record. */
    public record Place(String city, @Nullable Integer house, List<String> rooms) {}
}
