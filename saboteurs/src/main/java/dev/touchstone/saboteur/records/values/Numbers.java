package dev.touchstone.saboteur.records.values;

import java.math.BigDecimal;
import java.math.MathContext;

/** What becomes of numbers. */
public final class Numbers {

    private Numbers() {}

    /** Whole numbers are stored as floating ones. */
    public static final class NumberThroughDouble extends ValueFault {

        /** As the catalogue names it. */
        public NumberThroughDouble() {
            super(
                    "number-through-double",
                    "Whole numbers of 64 bits are stored as floating ones.",
                    (field, value) -> value instanceof Long number ? (Object) (long) (double) number : value,
                    "REC-11");
        }
    }

    /** Decimals lose their last digits. */
    public static final class DecimalRounded extends ValueFault {

        /** As the catalogue names it. */
        public DecimalRounded() {
            super(
                    "decimal-rounded",
                    "Decimals are rounded to 34 digits.",
                    (field, value) -> value instanceof BigDecimal number ? number.round(MathContext.DECIMAL128) : value,
                    "REC-11");
        }
    }
}
