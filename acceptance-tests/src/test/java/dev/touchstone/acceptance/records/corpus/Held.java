package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.dsl.records.Given;

/**
 * What a field of a {@link Sample} may hold.
 *
 * @param field the name of the field
 * @param value the value
 */
public record Held(String field, Object value) {

    /** A sample of this key with it. */
    public Given<Sample> in(long id) {
        return Given.<Sample>values("id", id).and(field, value);
    }

    /** A change to it. */
    public Given<Sample> change() {
        return Given.values(field, value);
    }
}
