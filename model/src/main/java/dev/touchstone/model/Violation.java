package dev.touchstone.model;

/**
 * A rule that values break.
 *
 * @param field the field's name in the backend
 * @param rule what is wrong, as one short phrase about it
 */
public record Violation(String field, String rule) {

    @Override
    public String toString() {
        return field + " " + rule;
    }
}
