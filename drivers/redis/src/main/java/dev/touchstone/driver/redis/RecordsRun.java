package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.model.Model;
import org.jspecify.annotations.Nullable;

/** Where the operations of the contracts take place: each on its own, or within a transaction. */
interface RecordsRun {

    RecordsLimits limits();

    /** The record of this model with a key that was given, which is checked. */
    default RecordId id(String operation, Model model, Object key) {
        RecordId id = RecordId.of(model, RecordChecks.key(operation, model, key));
        limits().check(operation, model, "a key", id.key());
        return id;
    }

    /** One operation on a model that is set up, which may be done more than once until it is. */
    default <T extends @Nullable Object> T run(String operation, Model model, RecordsAct<T> act) {
        return prepare(operation, model, step -> step.on(model, act));
    }

    /** The same, on a model that may not be set up yet. */
    <T extends @Nullable Object> T prepare(String operation, Model model, RecordsAct<T> act);
}
