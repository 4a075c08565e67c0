package dev.touchstone.dsl.linear;

import java.util.Optional;
import java.util.SplittableRandom;

/** Random calls. */
final class Calls {

    private Calls() {}

    /** One that expects what was seen last, if it expects anything, and stores this value, if it stores any. */
    static Call any(SplittableRandom random, Optional<String> seen, String value) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Call.Set(value);
            case 3, 4, 5, 6 -> new Call.Get();
            case 7 -> new Call.Delete();
            case 8 -> new Call.Exists();
            case 9 -> seen.<Call>map(Call.Remove::new).orElseGet(Call.Get::new);
            default -> new Call.Swap(seen, value);
        };
    }

    /** What a caller believes to be there after an answer. */
    static Optional<String> seen(Call call, Outcome answer, Optional<String> before) {
        if (answer instanceof Outcome.Found found) {
            return found.value();
        }
        if (answer instanceof Outcome.Mismatch mismatch) {
            return mismatch.current();
        }
        if (answer instanceof Outcome.Unknown || answer instanceof Outcome.Failed || call instanceof Call.Exists) {
            return before;
        }
        if (call instanceof Call.Set set) {
            return Optional.of(set.value());
        }
        return call instanceof Call.Swap swap ? Optional.of(swap.next()) : Optional.empty();
    }
}
