package dev.touchstone.acceptance.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.junit.Corpus;
import java.util.List;
import java.util.stream.Stream;

/** Values that are no text, that look like something else, or that lie at a boundary. */
public final class Values implements Corpus {

    private static final int KIB = 1024;

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(bytes(), texts(), sizes()).flatMap(each -> each);
    }

    /** The values alone. */
    public static List<byte[]> all() {
        return new Values().entries().map(entry -> (byte[]) entry.value()).toList();
    }

    private static Stream<Entry<?>> bytes() {
        return Stream.of(
                entry("empty"),
                entry("one NUL", 0),
                entry("NUL in the middle", 'a', 0, 'b'),
                entry("NUL first and last", 0, 'a', 0),
                entry("0x80", 0x80),
                entry("0xFF", 0xff),
                entry("0xC3 0x28, which is no UTF-8", 0xc3, 0x28),
                entry("gzip magic", 0x1f, 0x8b, 0x08),
                entry("CR LF", '\r', '\n'),
                new Entry<>("all 256 bytes", allBytes()));
    }

    private static Stream<Entry<?>> texts() {
        return Stream.of("null", "NaN", "0", "-1", "true", "{}", "\\x41", "\\u0000", "OK", "cmVkCg==")
                .map(text -> new Entry<>("the text " + text, text.getBytes(US_ASCII)));
    }

    private static Stream<Entry<?>> sizes() {
        return Stream.of(
                new Entry<>("64 KiB - 1", random(64 * KIB - 1)),
                new Entry<>("64 KiB", random(64 * KIB)),
                new Entry<>("64 KiB + 1", random(64 * KIB + 1)),
                new Entry<>("1 MiB", random(KIB * KIB)));
    }

    private static Entry<byte[]> entry(String name, int... content) {
        byte[] value = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            value[i] = (byte) content[i];
        }
        return new Entry<>(name, value);
    }

    private static byte[] allBytes() {
        byte[] value = new byte[256];
        for (int i = 0; i < value.length; i++) {
            value[i] = (byte) i;
        }
        return value;
    }

    private static byte[] random(int size) {
        return Bytes.random(size, size).toArray();
    }
}
