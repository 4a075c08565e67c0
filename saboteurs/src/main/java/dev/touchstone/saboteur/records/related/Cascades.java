package dev.touchstone.saboteur.records.related;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;

/** Deletions that take too little or too much with them. */
public final class Cascades {

    private Cascades() {}

    /** The children of children stay; they refer to nothing then, as the sound backend would not have it. */
    public static final class CascadeOneLevelDeep extends RelatedFault {

        /** As the catalogue names it. */
        public CascadeOneLevelDeep() {
            super(
                    "cascade-one-level-deep",
                    "A deletion takes those that refer to the record, and not those that refer to them.",
                    "REC-71");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            List<Family.Member> before = family.members(sound, spot);
            List<Row> children = family.children(sound, spot, model, key, OnDelete.CASCADE).stream()
                    .map(Family.Child::row)
                    .toList();
            boolean was = sound.delete(model, key);
            before.stream()
                    .filter(member -> !member.is(model, key))
                    .filter(member -> !children.contains(member.row()))
                    .filter(member -> sound.get(member.model(), member.key()).isEmpty())
                    .forEach(member -> family.revive(sound, spot, member));
            return was;
        }
    }

    /** The way back to where it began is not gone. */
    public static final class CircleLeftOpen extends RelatedFault {

        /** As the catalogue names it. */
        public CircleLeftOpen() {
            super(
                    "circle-left-open",
                    "A deletion leaves what the deleted record itself refers to, though that goes with it.",
                    "REC-91");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            Row row = sound.get(model, key).orElse(Row.empty());
            List<Family.Member> before = family.members(sound, spot);
            boolean was = sound.delete(model, key);
            before.stream()
                    .filter(member -> !member.is(model, key))
                    .filter(member -> model.references().stream()
                            .filter(link ->
                                    link.targetName().equals(member.model().name()))
                            .anyMatch(link -> member.key().equals(row.get(link.field()))))
                    .filter(member -> sound.get(member.model(), member.key()).isEmpty())
                    .forEach(member -> family.revive(sound, spot, member));
            return was;
        }
    }

    /** A key is a key. */
    public static final class ReferenceToAnotherModelCounts extends RelatedFault {

        /** As the catalogue names it. */
        public ReferenceToAnotherModelCounts() {
            super(
                    "reference-to-another-model-counts",
                    "A record cannot be deleted while one refers to a record of another model with the same key.",
                    "REC-71");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            boolean confused = family.members(sound, spot).stream()
                    .anyMatch(member -> member.model().references().stream()
                            .filter(link -> !link.targetName().equals(model.name()))
                            .anyMatch(link -> key.equals(member.row().get(link.field()))));
            if (confused) {
                throw new BackendException(VALIDATION, "delete", model.name(), "somebody refers to " + key, null);
            }
            return sound.delete(model, key);
        }
    }

    /** Whoever could go too goes. */
    public static final class CascadeTooWide extends RelatedFault {

        /** As the catalogue names it. */
        public CascadeTooWide() {
            super(
                    "cascade-too-wide",
                    "A deletion takes all of the models that go with it, whatever they refer to, unless they are kept.",
                    "REC-71",
                    "REP-56",
                    "REP-57");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            boolean was = sound.delete(model, key);
            family.couldReferTo(sound, spot, model, OnDelete.CASCADE)
                    .toList()
                    .forEach(child -> Refused.otherwise(
                            VALIDATION, () -> sound.delete(child.model(), child.key()), kept -> false));
            return was;
        }
    }
}
