package dev.touchstone.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who fills a field. */
public enum Automatic {

    /** Whoever creates or updates the record. */
    NO(null),

    /** The backend, once: {@link CreatedAt}. */
    CREATED_AT(CreatedAt.class),

    /** The backend, at each write: {@link UpdatedAt}. */
    UPDATED_AT(UpdatedAt.class),

    /** The backend, at each write: {@link Version}. */
    VERSION(Version.class);

    private final @Nullable Class<? extends Annotation> declaredBy;

    Automatic(@Nullable Class<? extends Annotation> declaredBy) {
        this.declaredBy = declaredBy;
    }

    /** As it is written in a record. */
    String annotation() {
        return declaredBy == null ? "" : "@" + declaredBy.getSimpleName();
    }

    /** All that a component declares. */
    static List<Automatic> of(RecordComponent component) {
        return Stream.of(CREATED_AT, UPDATED_AT, VERSION)
                .filter(filler -> component.isAnnotationPresent(filler.declaredBy))
                .toList();
    }
}
