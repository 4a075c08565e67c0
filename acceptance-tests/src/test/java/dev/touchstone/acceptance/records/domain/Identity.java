package dev.touchstone.acceptance.records.domain;

import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Unique;

/** Who somebody is. */
public record Identity(
        @Key String id, @Unique @Length(min = 1, max = 100) String login) {}
