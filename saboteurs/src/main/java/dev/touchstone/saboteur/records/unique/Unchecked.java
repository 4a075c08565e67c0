package dev.touchstone.saboteur.records.unique;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Doubles that nobody refuses. What makes a record a double is not stored, as the sound backend would not have it. */
public final class Unchecked {

    private Unchecked() {}

    /** A double may be null instead. */
    static Row withoutDouble(BackendException failure, Row values) {
        Row rest = values;
        for (String field : failure.fields()) {
            rest = rest.with(field, null);
        }
        return rest;
    }

    /** Nobody looks whether it is a double. */
    public static final class UniqueUnchecked extends UniqueFault {

        /** As the catalogue names it. */
        public UniqueUnchecked() {
            super("unique-unchecked", "A write of another one's unique value is done, or said to be.", "REC-03");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.create(model, values), refusal -> {
                        if (Refused.isOfKey(model, refusal)) {
                            throw refusal;
                        }
                        return mayBeNull(model, refusal) ? sound.create(model, withoutDouble(refusal, values)) : values;
                    });
                }

                @Override
                public Row update(Model model, Object key, Row changes) {
                    return Refused.otherwise(
                            DUPLICATE_KEY, () -> sound.update(model, key, changes), refusal -> changes);
                }
            };
        }

        private static boolean mayBeNull(Model model, BackendException refusal) {
            return refusal.fields().stream()
                    .flatMap(field -> model.field(field).stream())
                    .allMatch(Field::nullable);
        }
    }

    /** Looks first, and writes later. */
    public static final class CheckThenClaimRace extends UniqueFault {

        private final Map<String, Pairing<Model>> creators = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public CheckThenClaimRace() {
            super(
                    "check-then-claim-race",
                    "Whether a unique value is free is looked up before it is taken, so two at once are told yes.",
                    "REC-05");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            RecordsUnique unique = spot.sound(RecordsUnique.class);
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    if (!isFree(model, values)) {
                        return sound.create(model, values);
                    }
                    creators.computeIfAbsent(spot.namespace(), namespace -> new Pairing<>())
                            .meetAnotherThread(model);
                    return Refused.otherwise(
                            DUPLICATE_KEY,
                            () -> sound.create(model, values),
                            late -> sound.upsert(model, withoutDouble(late, values)));
                }

                private boolean isFree(Model model, Row values) {
                    List<List<String>> rules = model.uniquesBesideKey().stream()
                            .filter(rule -> Claims.whole(rule, values).isPresent())
                            .toList();
                    return !rules.isEmpty()
                            && rules.stream()
                                    .allMatch(rule -> unique.find(model, values.only(rule))
                                            .isEmpty());
                }
            };
        }
    }

    /** An update may make a double. */
    public static final class UniqueCheckedAtCreateOnly extends UniqueFault {

        /** As the catalogue names it. */
        public UniqueCheckedAtCreateOnly() {
            super("unique-checked-at-create-only", "An update to another one's unique value is done.", "REC-25");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    return Refused.otherwise(
                            DUPLICATE_KEY,
                            () -> sound.update(model, key, changes),
                            refusal -> sound.update(model, key, withoutDouble(refusal, changes)));
                }
            };
        }
    }

    /** What an upsert cannot do it does not tell. */
    public static final class UpsertSwallowsTheDouble extends UniqueFault {

        /** As the catalogue names it. */
        public UpsertSwallowsTheDouble() {
            super(
                    "upsert-swallows-the-double",
                    "An upsert to another one's unique value is said to be done and does nothing.",
                    "REC-31");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.upsert(model, values), refusal -> values);
                }
            };
        }
    }
}
