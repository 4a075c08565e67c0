package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.Optional;

/** What one look at a contended name saw: nothing, a whole value, or something torn. */
sealed interface Sighting {

    /** Nothing was there. */
    record Absent() implements Sighting {}

    /** A whole value. */
    record Whole(Stamped value) implements Sighting {}

    /** Bytes that do not belong together. */
    record Torn(Bytes found) implements Sighting {}

    /** What was found, read as a self-checking value. */
    static Sighting of(Optional<byte[]> found) {
        if (found.isEmpty()) {
            return new Absent();
        }
        Optional<Stamped> stamp = Stamped.read(found.get());
        return stamp.isPresent() ? new Whole(stamp.get()) : new Torn(Bytes.of(found.get()));
    }

    /** In words. */
    default String told() {
        if (this instanceof Whole whole) {
            return whole.value().toString();
        }
        return this instanceof Torn torn ? "parts that do not belong together: " + torn.found() : "nothing";
    }
}
