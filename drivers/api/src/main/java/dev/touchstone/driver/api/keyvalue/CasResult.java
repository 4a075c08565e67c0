package dev.touchstone.driver.api.keyvalue;

import java.util.Optional;

/** What came of a change that was asked for on condition. */
public sealed interface CasResult {

    /** It was as believed, and is changed. */
    static CasResult done() {
        return new Done();
    }

    /** It was otherwise, and nothing is changed. */
    static CasResult mismatch(Optional<byte[]> current) {
        return new Mismatch(current.map(byte[]::clone));
    }

    /** The condition held, and the change is made. */
    record Done() implements CasResult {}

    /** The condition did not hold, and nothing is changed. */
    final class Mismatch implements CasResult {

        private final Optional<byte[]> current;

        private Mismatch(Optional<byte[]> current) {
            this.current = current;
        }

        /** A copy of what the key held at some moment during the call. */
        public Optional<byte[]> current() {
            return current.map(byte[]::clone);
        }
    }
}
