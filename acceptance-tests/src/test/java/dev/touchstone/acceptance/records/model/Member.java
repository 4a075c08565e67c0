package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody with an address of their own, or none. */
public record Member(@Key String id, @Unique @Nullable String email, String name) {

    /** One who is called like the key. */
    public static Member of(String id, @Nullable String email) {
        return new Member(id, email, id);
    }
}
