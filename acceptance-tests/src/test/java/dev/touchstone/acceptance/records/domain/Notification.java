package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import java.util.Map;

/** What somebody is to be told. */
public record Notification(
        @Key String id,
        String channel,
        @Default("QUEUED") State state,
        @Default("{}") Map<String, Object> payload) {

    /** How far it is. */
    public enum State {
        /** Nobody was told yet. */
        QUEUED,
        /** They were. */
        SENT,
        /** They could not be. */
        FAILED
    }
}
