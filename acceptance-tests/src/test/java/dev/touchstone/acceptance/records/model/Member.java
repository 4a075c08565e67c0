package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody with an address and a telephone of their own, or none. */
public record Member(
        @Key String id,
        @Unique @Nullable String email,
        @Unique @Nullable String phone,
        String name) {

    /** One who is called like the key, without a telephone. */
    public static Member of(String id, @Nullable String email) {
        return new Member(id, email, null, id);
    }
}
