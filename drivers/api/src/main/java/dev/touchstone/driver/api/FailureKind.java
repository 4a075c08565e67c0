package dev.touchstone.driver.api;

/** Every way in which an operation of a backend can fail. Closed: a driver maps whatever it meets to one of these. */
public enum FailureKind {
    /** Something of that name is there already. */
    DUPLICATE_KEY,
    /** What the operation must have is not there. (Getting an absent key is no failure: it finds nothing.) */
    NOT_FOUND,
    /** Somebody else changed what this operation relied on. */
    CONFLICT,
    /** The request itself is wrong; nothing was sent or changed. */
    VALIDATION,
    /** Larger than a declared limit; nothing was changed. */
    TOO_LARGE,
    /** The backend does not offer this. */
    UNSUPPORTED,
    /** No answer within the deadline: whether it took effect is unknown. */
    TIMEOUT,
    /** The server cannot be reached, or this client is closed. If the request was sent already, its outcome is unknown. */
    UNAVAILABLE
}
