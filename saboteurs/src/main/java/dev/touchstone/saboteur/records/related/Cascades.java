package dev.touchstone.saboteur.records.related;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** Deletions that take too little or too much with them. */
public final class Cascades {

    private Cascades() {}

    /** Leaves some of those that should go; they refer to nothing then, as the sound backend would not have it. */
    abstract static class TooLittle extends RelatedFault {

        TooLittle(String words, String sentence) {
            super(words, sentence, "REC-71");
        }

        /** Whether somebody stays who refers to the record itself. */
        abstract boolean childrenStay();

        @Override
        final boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            List<Family.Member> before = family.members(sound, spot);
            List<Object> children = family.children(sound, spot, model, key, OnDelete.CASCADE).stream()
                    .map(Family.Child::row)
                    .<Object>map(row -> row)
                    .toList();
            boolean was = sound.delete(model, key);
            before.stream()
                    .filter(member -> !isItself(member, model, key))
                    .filter(member -> isGone(sound, member))
                    .filter(member -> childrenStay() || !children.contains(member.row()))
                    .forEach(member -> family.revive(sound, spot, member));
            return was;
        }

        private static boolean isItself(Family.Member member, Model model, Object key) {
            return member.model().equals(model)
                    && member.row().require(model.key().name()).equals(key);
        }

        private static boolean isGone(RecordsBasic sound, Family.Member member) {
            Model model = member.model();
            return sound.get(model, member.row().require(model.key().name())).isEmpty();
        }
    }

    /** The children of children stay. */
    public static final class CascadeOneLevelDeep extends TooLittle {

        /** As the catalogue names it. */
        public CascadeOneLevelDeep() {
            super(
                    "cascade-one-level-deep",
                    "A deletion takes those that refer to the record, and not those that refer to them.");
        }

        @Override
        boolean childrenStay() {
            return false;
        }
    }

    /** The children stay. */
    public static final class CascadeNotDone extends TooLittle {

        /** As the catalogue names it. */
        public CascadeNotDone() {
            super("cascade-not-done", "A deletion takes nobody with it who can refer to nothing.");
        }

        @Override
        boolean childrenStay() {
            return true;
        }
    }

    /** Whoever refers to nothing goes too. */
    public static final class CascadeTooWide extends RelatedFault {

        /** As the catalogue names it. */
        public CascadeTooWide() {
            super("cascade-too-wide", "A deletion takes those too that refer to nothing.", "REC-71");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            boolean was = sound.delete(model, key);
            family.couldReferTo(sound, spot, model, OnDelete.CASCADE)
                    .filter(child -> child.row().get(child.reference().field()) == null)
                    .toList()
                    .forEach(child -> sound.delete(child.model(), child.key()));
            return was;
        }
    }
}
