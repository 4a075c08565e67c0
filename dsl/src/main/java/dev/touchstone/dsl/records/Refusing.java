package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Rules;
import java.util.List;
import java.util.Set;

/** What must fail and change nothing. */
final class Refusing {

    /** After these nobody knows whether something changed, or nobody can be asked. */
    private static final Set<FailureKind> UNKNOWN =
            Set.of(FailureKind.TIMEOUT, FailureKind.UNAVAILABLE, FailureKind.UNSUPPORTED);

    private final Place place;
    private final Model model;
    private final Looks looks;

    Refusing(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.looks = new Looks(place, model);
    }

    /** It fails in this way and changes no record of the model. */
    ExpectedFailure expect(FailureKind kind, Runnable action) {
        return expect(kind, List.of(), action);
    }

    /** The same, for a write of these values: nobody gets unique values by it, or loses them. */
    ExpectedFailure expectWrite(FailureKind kind, Row given, Runnable action) {
        return expect(kind, disputed(given), action);
    }

    private ExpectedFailure expect(FailureKind kind, List<Row> disputed, Runnable action) {
        if (UNKNOWN.contains(kind)) {
            return ExpectedFailure.of(kind, action);
        }
        Snapshot before = Snapshot.taken(looks, model, disputed);
        ExpectedFailure failure = ExpectedFailure.of(kind, action);
        before.expectSame();
        return failure;
    }

    /** The values of unique rules in what is given, as far as somebody could have them. */
    private List<Row> disputed(Row given) {
        return place.claims(RecordsUnique.class)
                ? model.uniquesBesideKey().stream()
                        .map(given::only)
                        .filter(values -> model.uniquesBesideKey().contains(List.copyOf(values.fields())))
                        .filter(values -> !values.values().containsValue(null))
                        .filter(values -> Rules.broken(model, values).isEmpty())
                        .toList()
                : List.of();
    }
}
