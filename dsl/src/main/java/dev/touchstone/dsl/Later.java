package dev.touchstone.dsl;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and kept. Thread-safe. */
public final class Later<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    /** To be made by this. */
    public Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T ready = made;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
