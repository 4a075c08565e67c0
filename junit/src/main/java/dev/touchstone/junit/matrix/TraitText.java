package dev.touchstone.junit.matrix;

/** The value of a trait as people read it: {@code yes}, {@code 512 MiB}, {@code 1,000}. */
final class TraitText {

    private static final long KIB = 1_024;
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    private TraitText() {}

    static String of(String trait, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Number number) {
            boolean bytes = trait.endsWith("Bytes") || trait.endsWith("Payload");
            return bytes ? bytes(number.longValue()) : Amounts.of("%,d", number.longValue());
        }
        return String.valueOf(value);
    }

    /** In the largest unit in which it is whole. */
    private static String bytes(long count) {
        long left = count;
        int unit = 0;
        while (left >= KIB && left % KIB == 0 && unit < UNITS.length - 1) {
            left /= KIB;
            unit++;
        }
        return Amounts.of("%,d %s", left, UNITS[unit]);
    }
}
