package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** Words for what may be too large. */
final class LargeWords {

    private final Place place;
    private final Words words;
    private final Model model;

    LargeWords(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.words = new Words(place, model);
    }

    /** A record is kept whole; or refused as too large, with nothing written, where a limit for records is declared. */
    void keepOrRefuse(Row given) {
        boolean isLimited = place.scene().traits(RecordsBasic.class).has(Traits.MAX_RECORD_BYTES);
        try {
            words.writes().createAndVerify(given);
        } catch (BackendException refused) {
            if (refused.kind() != TOO_LARGE) {
                throw refused;
            }
            if (!isLimited) {
                throw because(new Undeclared(model.name()), refused);
            }
            words.refusing().expectWrite(TOO_LARGE, given, () -> words.writes().create(given));
        }
    }

    private static ExpectationFailure because(FailureText text, BackendException cause) {
        ExpectationFailure failure = ExpectationFailure.of(text);
        failure.initCause(cause);
        return failure;
    }

    private record Undeclared(String model) implements FailureText {

        @Override
        public String expected() {
            return "a " + model + " to be kept, as no " + Traits.MAX_RECORD_BYTES + " is declared";
        }

        @Override
        public String but() {
            return "it was refused as too large";
        }
    }
}
