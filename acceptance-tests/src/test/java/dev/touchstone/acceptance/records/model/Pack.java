package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import org.jspecify.annotations.Nullable;

/** To which others belong. */
public record Pack(@Key String ref, @Nullable String label) {

    /** One without a label. */
    public static Pack of(String ref) {
        return new Pack(ref, null);
    }
}
