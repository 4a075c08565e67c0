package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.Version;

/** Something that is changed only by who knows its version. */
public record Account(
        @Key String id,
        long balance,
        @Default("") String note,
        @Version long version) {}
