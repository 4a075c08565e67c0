package dev.touchstone.driver.api.records;

/**
 * By which field records are ordered: text and enums by code points, numbers by value, moments and days by time, false
 * before true. A field of one value that is no byte[].
 *
 * @param field the field
 * @param descending from the last to the first
 * @param nullsFirst whether null comes before all others; otherwise behind them, in both directions
 */
public record Order(String field, boolean descending, boolean nullsFirst) {

    /** From the first to the last, null behind. */
    public static Order by(String field) {
        return new Order(field, false, false);
    }

    /** The other way round; null stays where it is. */
    public Order reversed() {
        return new Order(field, !descending, nullsFirst);
    }
}
