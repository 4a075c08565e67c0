package dev.touchstone.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The kinds of single values, and the one class in which a {@link Row} holds each. */
public enum Scalar {

    /** Text without the character U+0000, which not every backend can store, and without halves of characters. */
    TEXT(String.class, String.class, String.class),

    /** 32 bits. */
    INT(Integer.class, int.class, Integer.class),

    /** 64 bits. */
    LONG(Long.class, long.class, Long.class),

    /** 64 bits of IEEE 754, without infinities and NaN. */
    DOUBLE(Double.class, double.class, Double.class),

    /** A decimal number; 1.0 and 1.00 are the same. */
    DECIMAL(BigDecimal.class, BigDecimal.class, BigDecimal.class),

    /** Yes or no. */
    BOOLEAN(Boolean.class, boolean.class, Boolean.class),

    /** A moment, from year 1 to 9999, to the microsecond: what is finer is cut off. */
    INSTANT(Instant.class, Instant.class, Instant.class),

    /** A day, from year 1 to 9999. */
    DATE(LocalDate.class, LocalDate.class, LocalDate.class),

    /** 128 bits. */
    UUID(UUID.class, UUID.class, UUID.class),

    /** One of a few names. */
    ENUM(String.class, Enum.class, Enum.class),

    /** Any bytes. */
    BYTES(Blob.class, byte[].class, Blob.class);

    private final Class<?> plain;
    private final Class<?> inRecords;
    private final Class<?> boxed;

    Scalar(Class<?> plain, Class<?> inRecords, Class<?> boxed) {
        this.plain = plain;
        this.inRecords = inRecords;
        this.boxed = boxed;
    }

    /** The class of such values in a {@link Row}. */
    public Class<?> plain() {
        return plain;
    }

    /** Whether such values are in an order that filters may ask for. */
    public boolean isOrdered() {
        return this != BOOLEAN && this != ENUM && this != BYTES && this != UUID;
    }

    /** The kind of what a component of this class holds, if it is a single value. */
    static Optional<Scalar> of(Class<?> component) {
        return component.isEnum()
                ? Optional.of(ENUM)
                : Stream.of(values())
                        .filter(one -> one.inRecords == component || one.boxed == component)
                        .findFirst();
    }
}
