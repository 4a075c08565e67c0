package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something with a rule on each field. */
public record Ticket(
        @Key @Length(min = 1, max = 20) String id,

        @Length(min = 2, max = 4) String title,

        @Pattern(regexp = "[A-Z]{2}-\\d") String code,

        @Min(1) @Max(5) int stars,

        @DecimalMin(value = "0", inclusive = false, message = "must be more than 0")
        @DecimalMax(value = "10.5", inclusive = false, message = "must be less than 10.5")
        BigDecimal price,

        @Nullable @Min(Long.MIN_VALUE + 1) Long count) {}
