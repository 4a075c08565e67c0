package dev.touchstone.model;

/**
 * That a field holds the key of a record of some model.
 *
 * @param field the field's name in the backend
 * @param target the model that it refers to
 * @param onDelete what becomes of the record when the other one is deleted
 */
public record Reference(String field, Class<? extends Record> target, OnDelete onDelete) {

    /** The name of that model in the backend. */
    public String targetName() {
        return ModelReader.nameOf(target);
    }
}
