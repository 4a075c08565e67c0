package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.Orphan;
import dev.touchstone.dsl.failure.UnfitFailure;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Set;

/** Children that are made while their parent is deleted. Both clients take part. */
final class Orphans {

    private static final Set<FailureKind> BORNE = Set.of(VALIDATION);

    private final Place place;
    private final Model parent;
    private final Model child;
    private final String field;

    /** Children refer to parents by this field. */
    Orphans(Place place, Model parent, Model child, String field) {
        this.place = place;
        this.parent = parent;
        this.child = child;
        this.field = field;
    }

    /** In each round so many make a child each while one deletes the parent: none is left without it. */
    void expectNone(int makers, int rounds, RaceWords.Rows parents, RaceWords.Rows children) {
        String line = Told.line("delete", parent) + " while " + makers + " make " + child + ", " + rounds + " rounds";
        place.record(line, () -> {
            for (int round = 1; round <= rounds; round++) {
                race(round, makers, parents, children);
                expectNoneIn(round);
            }
            return parent;
        });
    }

    private void race(int round, int makers, RaceWords.Rows parents, RaceWords.Rows children) {
        Row given = parents.of(round, 1);
        Object key = given.require(parent.key().name());
        place.actor(RecordsBasic.class).create(parent, given);
        place.crowd().together(makers + 1, worker -> {
            RecordsBasic client = place.either(worker, RecordsBasic.class);
            tried(
                    worker > makers
                            ? () -> client.delete(parent, key)
                            : () -> client.create(child, children.of(round, worker)));
            return worker;
        });
    }

    /** It is done, or refused: a parent that is gone, a child that would lose its own. */
    private void tried(Runnable write) {
        try {
            write.run();
        } catch (BackendException failure) {
            if (!BORNE.contains(failure.kind())) {
                ExpectationFailure unfit =
                        ExpectationFailure.of(new UnfitFailure("a write", BORNE, "it failed " + failure.getMessage()));
                unfit.initCause(failure);
                throw unfit;
            }
        }
    }

    private void expectNoneIn(int round) {
        Looks parents = new Looks(place, parent);
        for (Row row : new Looks(place, child).all()) {
            Object due = row.get(field);
            if (due != null && parents.seen(due).isEmpty()) {
                String left = Told.record(child, row.get(child.key().name()));
                throw ExpectationFailure.of(new Orphan(left, field, Told.value(due), round));
            }
        }
    }
}
