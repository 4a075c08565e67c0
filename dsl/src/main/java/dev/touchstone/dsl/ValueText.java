package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.Locale;
import java.util.zip.CRC32C;

/** A value as a judge is told of it: short, and another text for another value. */
final class ValueText {

    private static final int TOLD_WHOLE = 32; // as many bytes as are shown of any value

    private ValueText() {}

    static String of(byte[] value) {
        return Stamped.read(value).map(Stamped::toString).orElseGet(() -> unstamped(value));
    }

    private static String unstamped(byte[] value) {
        String shown = Bytes.of(value).bare();
        if (value.length <= TOLD_WHOLE) {
            return shown;
        }
        CRC32C sum = new CRC32C();
        sum.update(value);
        return String.format(Locale.ROOT, "%s [sum %08x]", shown, sum.getValue());
    }
}
