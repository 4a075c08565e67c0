package dev.touchstone.saboteur.records.unique;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Records that are no doubles and are taken for some. */
public final class Confusions {

    private Confusions() {}

    /** Refuses what claims the same as another record, whatever that is. */
    abstract static class TooMuchClaimed extends UniqueFault {

        private final Claims claims;

        TooMuchClaimed(
                String words, String sentence, BiFunction<List<String>, Row, Optional<String>> claim, String reddens) {
            super(words, sentence, reddens);
            this.claims = new Claims(claim);
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    claims.check(spot, model, values);
                    Row row = sound.create(model, values);
                    claims.hold(spot, model, row, row.require(model.key().name()));
                    return row;
                }
            };
        }
    }

    /** Values are joined without a sign of where one ends. */
    public static final class JoinedTextIsTheKey extends TooMuchClaimed {

        /** As the catalogue names it. */
        public JoinedTextIsTheKey() {
            super(
                    "joined-text-is-the-key",
                    "Values that are unique together are compared joined to one text.",
                    (rule, row) -> Claims.whole(rule, row)
                            .map(there -> rule.stream()
                                    .map(field -> String.valueOf(row.get(field)))
                                    .collect(Collectors.joining())),
                    "REC-04");
        }
    }

    /** Of what is unique together the first is enough. */
    public static final class EachAloneIsUnique extends TooMuchClaimed {

        /** As the catalogue names it. */
        public EachAloneIsUnique() {
            super(
                    "each-alone-is-unique",
                    "Of values that are unique together the first may not be another one's.",
                    (rule, row) -> row.find(rule.get(0)).map(Object::toString),
                    "REC-04");
        }
    }

    /** Null is a value like any other. */
    public static final class NullCountsAsADouble extends TooMuchClaimed {

        /** As the catalogue names it. */
        public NullCountsAsADouble() {
            super(
                    "null-counts-as-a-double",
                    "Only one record may have null in a unique field.",
                    (rule, row) -> rule.stream().allMatch(field -> Objects.isNull(row.get(field)))
                            ? Optional.of("null")
                            : Optional.empty(),
                    "REC-35");
        }
    }

    /** A record is in its own way. */
    public static final class UpsertIsItsOwnDouble extends UniqueFault {

        private final Claims claims = new Claims(Claims::whole);

        /** As the catalogue names it. */
        public UpsertIsItsOwnDouble() {
            super("upsert-is-its-own-double", "An upsert may not keep its record's unique value.", "REC-31");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Row row = sound.create(model, values);
                    claims.hold(spot, model, row, this);
                    return row;
                }

                @Override
                public Row upsert(Model model, Row values) {
                    claims.check(spot, model, values);
                    return sound.upsert(model, values);
                }
            };
        }
    }
}
