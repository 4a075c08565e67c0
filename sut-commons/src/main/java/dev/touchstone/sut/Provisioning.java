package dev.touchstone.sut;

import java.util.Locale;

/** How a system under test came to be. */
public enum Provisioning {
    /** A server that was there before, reached by its URL; nothing outside our namespaces is touched. */
    EXTERNAL,
    /** A container of our own. */
    CONTAINER,
    /** A server binary of this machine, as a child process on a random loopback port. */
    PROCESS,
    /** A server binary that came as a Maven artifact, as a child process. */
    EMBEDDED,
    /** An object of this JVM. */
    IN_PROCESS;

    /** The word of reports and of the property {@code touchstone.<column>.provisioning}: lower case, dashes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a system that came so cannot be disrupted, for one that cannot. */
    String whyNotDisrupted() {
        return switch (this) {
            case EXTERNAL -> "it was not started by us, so it is not ours to stop";
            case IN_PROCESS -> "it runs in this JVM; to stop it is to stop the tests";
            case CONTAINER, PROCESS, EMBEDDED -> "it came without a way to stop it";
        };
    }
}
