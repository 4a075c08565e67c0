package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Named;
import org.jspecify.annotations.Nullable;

/** Its name and all its fields are words of SQL, and two of them differ only in case. */
@Named("order")
public record Order(
        @Key String group,
        @Nullable String user,
        @Nullable String select,
        @Nullable String table,
        @Named("Name") @Nullable String upper,
        @Named("name") @Nullable String lower) {

    /** One that says everywhere where it is. */
    public static Order of(String group) {
        return new Order(group, "the user", "the select", "the table", "the Name", "the name");
    }
}
