package dev.touchstone.dsl.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** Bytes that are compared by content and shown short: escaped where they do not print, with their number. */
public final class Bytes {

    private static final int SHOWN = 32;

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of these bytes. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The UTF-8 form of a text. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that no server can compress: the same ones for the same seed. */
    public static Bytes random(long seed, int size) {
        byte[] noise = new byte[size];
        new SplittableRandom(seed).nextBytes(noise);
        return new Bytes(noise);
    }

    /** A copy of the bytes, in an array of its own. */
    public byte[] toArray() {
        return content.clone();
    }

    /** How many there are. */
    public int size() {
        return content.length;
    }

    /** The place of the first byte in which two values differ, counted from 0; -1 if they are equal. */
    public int firstDifference(Bytes other) {
        return Arrays.mismatch(content, other.content);
    }

    /** For histories: the text without quotes where it is plain text, else as {@link #toString()}. */
    public String bare() {
        boolean plain =
                content.length > 0 && content.length <= SHOWN && escaped().length() == content.length;
        return plain ? escaped() : toString();
    }

    /** In quotes: {@code "red"}, {@code "a\x00b" (3 B)}, {@code "aaaa..." (65,536 B)}. */
    @Override
    public String toString() {
        String escaped = escaped();
        if (content.length > 0 && content.length <= SHOWN && escaped.length() == content.length) {
            return '"' + escaped + '"';
        }
        String cut = content.length > SHOWN ? "..." : "";
        return '"' + escaped + cut + "\" " + size(content.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    private static String size(int bytes) {
        return String.format(Locale.ROOT, "(%,d B)", bytes);
    }

    private String escaped() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(content.length, SHOWN); i++) {
            char c = (char) (content[i] & 0xff);
            boolean prints = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            shown.append(prints ? String.valueOf(c) : String.format(Locale.ROOT, "\\x%02X", (int) c));
        }
        return shown.toString();
    }
}
