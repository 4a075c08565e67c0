package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.List;

/** What is wrong with a write for the sake of other records, told by the shape of a model. */
final class RecordsFailures {

    private RecordsFailures() {}

    static BackendException duplicate(String operation, String model, List<String> fields) {
        String detail = "another record has the same " + String.join(" and ", fields);
        return BackendException.about(FailureKind.DUPLICATE_KEY, operation, model, fields, detail, null);
    }

    static BackendException orphan(String operation, RecordShape shape, RecordShape.Link link) {
        String detail = link.field() + " refers to a " + link.target() + " that is not there";
        return BackendException.about(
                FailureKind.VALIDATION, operation, shape.name(), List.of(link.field()), detail, null);
    }

    static BackendException stillReferred(String operation, RecordShape shape, RecordShape.Link link) {
        String detail = link.field() + " still refers to a " + link.target() + " that was to be deleted";
        return BackendException.about(
                FailureKind.VALIDATION, operation, shape.name(), List.of(link.field()), detail, null);
    }

    static BackendException notSetUp(String operation, String model) {
        String detail = "the model was not set up in this namespace: call setUp first";
        return new BackendException(FailureKind.NOT_FOUND, operation, model, detail, null);
    }
}
