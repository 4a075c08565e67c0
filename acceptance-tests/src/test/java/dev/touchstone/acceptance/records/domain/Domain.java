package dev.touchstone.acceptance.records.domain;

import java.util.List;

/** All models of the domain. */
public final class Domain {

    /** Each after those that it refers to. */
    public static final List<Class<? extends Record>> MODELS = List.of(
            Pack.class,
            Action.class,
            Runtime.class,
            Worker.class,
            Trigger.class,
            Rule.class,
            Event.class,
            Enforcement.class,
            Execution.class,
            Inquiry.class,
            Identity.class,
            Key.class,
            Notification.class);

    private Domain() {}
}
