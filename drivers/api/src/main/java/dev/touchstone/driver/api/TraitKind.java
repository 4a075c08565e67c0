package dev.touchstone.driver.api;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a trait's value looks like. */
public enum TraitKind {
    /** It is so, or it is not. */
    SWITCH("true or false"),
    /** The largest that is taken. */
    LIMIT("a limit: a whole number above zero"),
    /** The finest step of a time. */
    RESOLUTION("a time such as 1ms or 1s"),
    /** Names, or a remark. */
    WORDS("one line of text");

    private static final Pattern TIME = Pattern.compile("[1-9]\\d{0,8}\\s?(ms|s)");

    private final String shape;

    TraitKind(String shape) {
        this.shape = shape;
    }

    /** What is wrong with a value, as a value, or nothing: {@code should be true or false}. */
    public Optional<String> wrongWith(Object value) {
        boolean right = switch (this) {
            case SWITCH -> value instanceof Boolean;
            case LIMIT -> value instanceof Long limit && limit > 0;
            case RESOLUTION ->
                value instanceof String text && TIME.matcher(text).matches();
            case WORDS -> value instanceof String text && !text.isBlank();
        };
        return right ? Optional.empty() : Optional.of("should be " + shape);
    }
}
