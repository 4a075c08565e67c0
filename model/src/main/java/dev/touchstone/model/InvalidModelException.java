package dev.touchstone.model;

import java.util.List;

/** A record class makes no sense as a model. Its message names the class, and each field with what is wrong with it. */
public final class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidModelException(Class<?> type, List<String> problems) {
        super(type.getSimpleName() + " is no model that can be stored:\n  " + String.join("\n  ", problems));
    }
}
