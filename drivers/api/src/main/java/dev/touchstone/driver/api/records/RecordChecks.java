package dev.touchstone.driver.api.records;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Drafts;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Rules;
import dev.touchstone.model.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every driver checks before it writes or asks anything. What is wrong is told all at once, as {@code VALIDATION}. */
public final class RecordChecks {

    private RecordChecks() {}

    /** A whole record to be stored, completed; without what the backend fills. */
    public static Row whole(String operation, Model model, Row given) {
        Drafts.Draft draft = Drafts.whole(model, given);
        List<Violation> broken = new ArrayList<>(draft.broken());
        emptyKey(model, draft.row().get(model.key().name())).ifPresent(broken::add);
        return sound(operation, model, new Drafts.Draft(draft.row(), broken));
    }

    /** Changes of the record with this key; without the key and what the backend fills. */
    public static Row changes(String operation, Model model, Object key, Row given) {
        return sound(operation, model, Drafts.changes(model, key, given));
    }

    /** Changes of many records: the key is not among them, whatever it is. */
    public static Row changesOfMany(String operation, Model model, Row given) {
        String key = model.key().name();
        if (given.has(key)) {
            throw refused(operation, model, List.of(new Violation(key, "is the key and cannot be changed")));
        }
        return changes(operation, model, key, given);
    }

    /** The values of one of the model's unique rules, none of them null. */
    public static Row unique(String operation, Model model, Row values) {
        boolean oneRule =
                model.uniques().stream().anyMatch(rule -> Set.copyOf(rule).equals(values.fields()));
        if (!oneRule) {
            throw BackendException.about(
                    FailureKind.VALIDATION,
                    operation,
                    model.name(),
                    List.copyOf(values.fields()),
                    "these are not the fields of one of its unique rules: " + model.uniques(),
                    null);
        }
        List<Violation> broken = new ArrayList<>();
        values.values().forEach((field, value) -> {
            if (value == null) {
                broken.add(new Violation(field, "is null, which is nobody's double"));
            }
        });
        refuse(operation, model, broken.isEmpty() ? Rules.broken(model, values) : broken);
        return values;
    }

    private static Row sound(String operation, Model model, Drafts.Draft draft) {
        refuse(operation, model, draft.broken());
        return draft.row();
    }

    /** A key: of the model's type, a text neither empty nor with signs that cannot be stored. */
    public static Object key(String operation, Model model, Object key) {
        Row row = Row.empty().with(model.key().name(), requireNonNull(key, "key"));
        refuse(operation, model, Rules.broken(model, row));
        refuse(operation, model, emptyKey(model, key).stream().toList());
        return key;
    }

    private static Optional<Violation> emptyKey(Model model, @Nullable Object key) {
        return "".equals(key)
                ? Optional.of(new Violation(model.key().name(), "is the key and never empty"))
                : Optional.empty();
    }

    /** Refuses a model without a version. */
    public static void versioned(String operation, Model model) {
        if (model.automatic(Automatic.VERSION).isEmpty()) {
            throw new BackendException(
                    FailureKind.VALIDATION, operation, model.name(), "the model has no version", null);
        }
    }

    /** Refuses a page of no record. */
    public static void limit(String operation, Model model, int limit) {
        if (limit < 1) {
            throw new BackendException(
                    FailureKind.VALIDATION,
                    operation,
                    model.name(),
                    "a page has at least 1 record, not " + limit,
                    null);
        }
    }

    /** Does nothing if nothing is wrong. */
    public static void refuse(String operation, Model model, List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw refused(operation, model, broken);
        }
    }

    private static BackendException refused(String operation, Model model, List<Violation> broken) {
        String detail = broken.stream().map(Violation::toString).collect(Collectors.joining("; "));
        List<String> fields = broken.stream().map(Violation::field).distinct().toList();
        return BackendException.about(FailureKind.VALIDATION, operation, model.name(), fields, detail, null);
    }
}
