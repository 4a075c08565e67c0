package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Named;
import org.jspecify.annotations.Nullable;

/** One name, several models, as of a program that has changed. */
public final class Edition {

    private Edition() {}

    /** The first. */
    @Named("Edition")
    public record First(@Key String id, String title) {}

    /** The same again. */
    @Named("Edition")
    public record Same(@Key String id, String title) {}

    /** One more field. */
    @Named("Edition")
    public record Longer(
            @Key String id, String title, @Nullable Integer pages) {}

    /** A field of another type. */
    @Named("Edition")
    public record Counted(@Key String id, long title) {}
}
