package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Row;

/**
 * A field by which records of a model refer to others.
 *
 * @param model the model of those that refer
 * @param field its field
 * @param onDelete what becomes of them when the other is deleted
 */
record Referrer(Model model, String field, OnDelete onDelete) {

    /** Those that refer to the record with this key. */
    Question to(Object key) {
        return Question.of(model.name(), Row.empty().with(field, key));
    }
}
