package dev.touchstone.saboteur.records.related;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Deletions that ask those wrongly who keep a record, or who outlive it. */
public final class Keepers {

    private Keepers() {}

    /** Nobody keeps anything. */
    public static final class RefusalIgnored extends RelatedFault {

        /** As the catalogue names it. */
        public RefusalIgnored() {
            super(
                    "refusal-ignored",
                    "A deletion that somebody refuses is said to be done.",
                    "REC-73",
                    "FIX-13",
                    "REP-59",
                    "REP-60");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Knowing(sound, spot) {
                @Override
                public void clear(Model model) {
                    Refused.otherwise(
                            VALIDATION,
                            () -> {
                                sound.clear(model);
                                return model;
                            },
                            refusal -> model);
                }
            };
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            return Refused.otherwise(VALIDATION, () -> sound.delete(model, key), refusal -> true);
        }
    }

    /** What goes along goes first. */
    public static final class HalfDeletedWhenRefused extends RelatedFault {

        /** As the catalogue names it. */
        public HalfDeletedWhenRefused() {
            super("half-deleted-when-refused", "A deletion that is refused has taken some with it.", "REC-73");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            return Refused.otherwise(VALIDATION, () -> sound.delete(model, key), refusal -> {
                for (Family.Child child : family.children(sound, spot, model, key, OnDelete.CASCADE)) {
                    Refused.otherwise(VALIDATION, () -> sound.delete(child.model(), child.key()), kept -> false);
                }
                throw refusal;
            });
        }
    }

    /** Who goes too may still refuse. */
    public static final class RefusalLookedAtTooEarly extends RelatedFault {

        /** As the catalogue names it. */
        public RefusalLookedAtTooEarly() {
            super("refusal-looked-at-too-early", "Who goes in the same deletion may refuse it.", "REC-74");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            for (Family.Child child : family.children(sound, spot, model, key, OnDelete.CASCADE)) {
                family.children(sound, spot, child.model(), child.key(), OnDelete.REFUSE).stream()
                        .findFirst()
                        .ifPresent(keeper -> {
                            throw refused(keeper);
                        });
            }
            return sound.delete(model, key);
        }

        private static BackendException refused(Family.Child keeper) {
            List<String> field = List.of(keeper.reference().field());
            return BackendException.about(VALIDATION, "delete", keeper.model().name(), field, "refers to it", null);
        }
    }

    /** Who outlives a record does not hear of its end. */
    public static final class DanglingReferenceStays extends RelatedFault {

        private final Map<Place, Row> dangling = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public DanglingReferenceStays() {
            super(
                    "dangling-reference-stays",
                    "Who outlives a record refers to it still.",
                    "REC-72",
                    "REP-58",
                    "REP-61");
        }

        @Override
        boolean delete(RecordsBasic sound, Spot spot, Model model, Object key) {
            List<Family.Member> before = family.members(sound, spot);
            boolean was = sound.delete(model, key);
            before.forEach(member -> sound.get(member.model(), member.key())
                    .ifPresent(now -> dangling.merge(place(spot, member.model(), now), lost(member, now), Row::with)));
            return was;
        }

        /** What it referred to and does no more. */
        private static Row lost(Family.Member member, Row now) {
            List<String> lost = member.model().references().stream()
                    .map(Reference::field)
                    .filter(field -> now.get(field) == null && member.row().get(field) != null)
                    .toList();
            return member.row().only(lost);
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Knowing(sound, spot) {
                @Override
                protected Row found(Model model, Row row) {
                    return row.with(dangling.getOrDefault(place(spot, model, row), Row.empty()));
                }
            };
        }

        private static Place place(Spot spot, Model model, Row row) {
            return spot.place(model + " " + row.get(model.key().name()));
        }
    }
}
