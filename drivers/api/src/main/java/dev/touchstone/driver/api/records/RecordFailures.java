package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a driver tells when what is stored stands against an operation, in the same words for all. */
public final class RecordFailures {

    private RecordFailures() {}

    /** That the namespace does not have the model. */
    public static BackendException notSetUp(String operation, Model model) {
        String detail = "the model is not set up here: call setUp first";
        return new BackendException(FailureKind.VALIDATION, operation, model.name(), detail, null);
    }

    /** That another record has what must be unique. */
    public static BackendException duplicate(
            String operation, String model, List<String> fields, @Nullable Throwable cause) {
        String detail = "another record has the same " + String.join(" and ", fields);
        return BackendException.about(FailureKind.DUPLICATE_KEY, operation, model, fields, detail, cause);
    }

    /** The same, of a model whose class is there. */
    public static BackendException duplicate(
            String operation, Model model, List<String> fields, @Nullable Throwable cause) {
        return duplicate(operation, model.name(), fields, cause);
    }

    /** That there is no record with this key. */
    public static BackendException missing(String operation, Model model, Object key) {
        String detail = "there is no record with this key: " + key;
        return BackendException.about(
                FailureKind.NOT_FOUND,
                operation,
                model.name(),
                List.of(model.key().name()),
                detail,
                null);
    }

    /** That a record is of another version. */
    public static BackendException stale(String operation, Model model, Object key, long known, long found) {
        String detail = key + " is version " + found + ", not " + known;
        return new BackendException(FailureKind.CONFLICT, operation, model.name(), detail, null);
    }

    /** That something of a record, in these fields if it is theirs, has more bytes than may be. */
    public static BackendException tooLarge(
            String operation, Model model, List<String> fields, String what, long bytes, long most) {
        String detail = String.format("%s of %,d B is above the limit of %,d B", what, bytes, most);
        return BackendException.about(FailureKind.TOO_LARGE, operation, model.name(), fields, detail, null);
    }

    /** That a record of this model refers with this field to one that is not there. */
    public static BackendException orphan(String operation, StoredModel model, StoredModel.Link link) {
        String detail = link.field() + " refers to a " + link.target() + " that is not there";
        return about(operation, model, link, detail);
    }

    /** That a record of this model refers with this field to one that was to be deleted, and keeps it from that. */
    public static BackendException stillReferred(String operation, StoredModel model, StoredModel.Link link) {
        String detail = link.field() + " still refers to a " + link.target() + " that was to be deleted";
        return about(operation, model, link, detail);
    }

    private static BackendException about(String operation, StoredModel model, StoredModel.Link link, String detail) {
        return BackendException.about(
                FailureKind.VALIDATION, operation, model.name(), List.of(link.field()), detail, null);
    }

    /** That the model was set up otherwise, as these lines, than it is declared here. */
    public static BackendException otherShape(String operation, Model declared, List<String> there) {
        String detail = "it was set up with another shape; there: " + without(there, declared.shape())
                + "; declared here: " + without(declared.shape(), there);
        return new BackendException(FailureKind.VALIDATION, operation, declared.name(), detail, null);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
