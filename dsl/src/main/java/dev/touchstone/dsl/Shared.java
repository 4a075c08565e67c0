package dev.touchstone.dsl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the vocabularies of one namespace know together, one thing of each class. Thread-safe. */
public final class Shared {

    private final Map<Class<?>, Object> things = new ConcurrentHashMap<>();

    Shared() {}

    /** The thing of this class, made when it is first asked for. */
    public <S> S get(Class<S> type, Supplier<? extends S> maker) {
        return type.cast(things.computeIfAbsent(type, first -> maker.get()));
    }
}
