package dev.touchstone.saboteur.records.values;

/** What becomes of text. */
public final class Texts {

    private static final int MUCH = 1_000_000;

    private Texts() {}

    /** Quotes are escaped, and nobody takes that back. */
    public static final class QuoteDoubled extends ValueFault {

        /** As the catalogue names it. */
        public QuoteDoubled() {
            super(
                    "quote-doubled",
                    "A quote in a text comes back as two.",
                    (field, value) -> value instanceof String text ? text.replace("'", "''") : value,
                    "REC-12");
        }
    }

    /** What cannot be stored is let through. */
    public static final class NulAccepted extends ValueFault {

        /** As the catalogue names it. */
        public NulAccepted() {
            super(
                    "nul-accepted",
                    "U+0000 is let through, and is gone from the text.",
                    (field, value) -> value instanceof String text ? text.replace("\0", "") : value,
                    "REC-12");
        }
    }

    /** A large text loses its end. */
    public static final class LargeTextCut extends ValueFault {

        /** As the catalogue names it. */
        public LargeTextCut() {
            super(
                    "large-text-cut",
                    "Of a text only the first million signs are kept.",
                    (field, value) ->
                            value instanceof String text && text.length() > MUCH ? text.substring(0, MUCH) : value,
                    "REC-86");
        }
    }
}
