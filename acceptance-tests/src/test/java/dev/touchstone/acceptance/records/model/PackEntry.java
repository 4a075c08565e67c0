package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Named;
import org.jspecify.annotations.Nullable;

/** Its name begins like another's, and goes on like a key. */
@Named("Pack:a")
public record PackEntry(@Key String ref, @Nullable String label) {}
