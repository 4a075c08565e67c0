package dev.touchstone.driver.api;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant; the layers below have the same under {@link dev.touchstone.sut.Nearest}. */
public final class Nearest {

    private Nearest() {}

    /** The known word nearest to a mistyped one, if any is near: at most a third of its letters differ, or two. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return dev.touchstone.sut.Nearest.to(typed, known);
    }

    /** A sentence that lists the known words and names the nearest: {@code did you mean "redis"? Known: ...}. */
    public static String hint(String typed, Collection<String> known) {
        return dev.touchstone.sut.Nearest.hint(typed, known);
    }
}
