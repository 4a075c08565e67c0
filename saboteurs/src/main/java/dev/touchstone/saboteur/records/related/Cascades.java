package dev.touchstone.saboteur.records.related;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

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
