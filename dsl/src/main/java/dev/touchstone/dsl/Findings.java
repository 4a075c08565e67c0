package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.MissingValue;
import dev.touchstone.dsl.failure.NoneOfThese;
import dev.touchstone.dsl.failure.UnexpectedValue;
import dev.touchstone.dsl.failure.WrongExistence;
import dev.touchstone.dsl.failure.WrongValue;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Optional;

/** Compares what was found under a name with what should be there: the same for every vocabulary. */
final class Findings {

    private Findings() {}

    static void expectValue(String name, Bytes wanted, Optional<Bytes> found) {
        Bytes value = found.orElseThrow(() -> ExpectationFailure.of(new MissingValue(name, wanted)));
        if (!value.equals(wanted)) {
            throw ExpectationFailure.of(new WrongValue(name, wanted, value));
        }
    }

    static void expectOneOf(String name, List<Bytes> values, Optional<Bytes> found) {
        if (found.filter(values::contains).isEmpty()) {
            throw ExpectationFailure.of(new NoneOfThese(name, values, found));
        }
    }

    static void expectNothing(String name, Optional<Bytes> found) {
        found.ifPresent(value -> {
            throw ExpectationFailure.of(new UnexpectedValue(name, value));
        });
    }

    static void expectExistence(String name, boolean wanted, boolean found) {
        if (found != wanted) {
            throw ExpectationFailure.of(new WrongExistence(name, wanted));
        }
    }
}
