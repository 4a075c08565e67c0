package dev.touchstone.driver.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks behind an exception: what caused it, and what caused that. */
public final class Causes {

    private Causes() {}

    /** Whether it, or anything behind it, is of this type. */
    public static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return all(failure, type).findAny().isPresent();
    }

    /** All of this type, outermost first. */
    public static <T extends Throwable> Stream<T> all(Throwable failure, Class<T> type) {
        return chain(failure).filter(type::isInstance).map(type::cast);
    }

    /** It and everything behind it, outermost first; ends also where causes go in a circle. */
    public static Stream<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.iterate(failure, each -> each != null && seen.add(each), Throwable::getCause);
    }

    /** The innermost cause. */
    public static Throwable root(Throwable failure) {
        List<Throwable> chain = chain(failure).toList();
        return chain.get(chain.size() - 1);
    }
}
