package dev.touchstone.model;

/** What becomes of a record when the one that it refers to is deleted. All of it is looked at when the deletion is done whole. */
public enum OnDelete {

    /** The deletion is refused, and nothing is deleted. */
    REFUSE,

    /** It is deleted too. */
    CASCADE,

    /** It stays, and refers to nothing: the field must allow null. */
    SET_NULL
}
