package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Named;
import org.jspecify.annotations.Nullable;

/** Its fields have names that must be quoted, and that are one when cut or folded. */
@Named("form (%) \"1\"")
public record Form(
        @Key @Named("the key") String id,
        @Named("first name") @Nullable String first,
        @Named("first address") @Nullable String second,
        @Named("FIRST NAME") @Nullable String loud,
        @Named("100% (net)") @Nullable Long share,
        @Named("\u00dcber\"':;") @Nullable String over,
        @Named("a__gte") @Nullable String operator) {}
