package dev.touchstone.driver.api.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What tests write, and what they must not be able to. */
public final class Samples {

    private Samples() {}

    /** A text's bytes. */
    public static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Every byte there is, in order. */
    public static byte[] everyByte() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return every;
    }

    /** A null of whatever type is asked for. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> T nothing() {
        return null;
    }
}
