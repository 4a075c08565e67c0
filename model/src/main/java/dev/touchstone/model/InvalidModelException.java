package dev.touchstone.model;

import java.util.List;

/**
 * A record class makes no sense as a model. Its message names the class, each field with what is wrong with it, and what to do
 * next.
 */
public final class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidModelException(Class<?> type, List<String> problems) {
        super(type.getSimpleName() + " is no model that can be stored:\n  " + String.join("\n  ", problems)
                + "\nNext:   correct the record " + type.getName() + "; docs/records.md says what an annotation means");
    }
}
