package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.Unique;

/** What workers run on; it stays as long as one does. */
@SuppressWarnings("JavaLangClash") // the domain calls it so
public record Runtime(@Key String id, @Unique String ref, String name) {}
