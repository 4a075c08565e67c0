package dev.touchstone.saboteur.records.values;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What becomes of moments. */
public final class Times {

    private static final ZoneId SOMEWHERE = ZoneId.of("Europe/Berlin");

    private Times() {}

    /** Moments lose their microseconds. */
    public static final class MomentToTheMillisecond extends ValueFault {

        /** As the catalogue names it. */
        public MomentToTheMillisecond() {
            super(
                    "moment-to-the-millisecond",
                    "Moments are cut to the millisecond.",
                    (field, value) -> value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MILLIS) : value,
                    "REC-11");
        }
    }

    /** Moments are stored as the time on a wall. */
    public static final class LocalTimeZoneShift extends ValueFault {

        /** As the catalogue names it. */
        public LocalTimeZoneShift() {
            super(
                    "local-time-zone-shift",
                    "Moments are stored in the local time of some zone and read as if it were UTC.",
                    (field, value) -> value instanceof Instant moment ? shifted(moment) : value,
                    "REC-11");
        }

        private static Instant shifted(Instant moment) {
            return LocalDateTime.ofInstant(moment, SOMEWHERE).toInstant(ZoneOffset.UTC);
        }
    }
}
