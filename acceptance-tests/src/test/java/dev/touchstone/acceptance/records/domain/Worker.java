package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.References;
import dev.touchstone.model.Unique;

/** Who runs actions. */
public record Worker(
        @Key String id,
        @Unique String name,
        @References(Runtime.class) String runtime,
        @Default("ONLINE") Status status) {

    /** Whether it can be given work. */
    public enum Status {
        /** It can. */
        ONLINE,
        /** It finishes what it has. */
        DRAINING,
        /** It cannot. */
        OFFLINE
    }
}
