package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Names;
import java.util.Arrays;

/**
 * How our keys are named on the server: {@code ts:<run>:<bytes of the namespace>:<namespace>:<key>}, and what belongs to
 * records with a semicolon before the rest. The length makes it injective: no namespace, whatever it is called, begins like
 * another one and its key.
 */
record RedisKeys(String run) {

    /** What our part of a key may take at most, so that 1 KiB is left for it beside the longest key. */
    static final int MOST_PREFIX_BYTES = 1024;

    private static final int MOST_NAMESPACE_BYTES = 960;

    /** What every key of the run begins with. */
    byte[] prefix() {
        return ("ts:" + run + ":").getBytes(UTF_8);
    }

    /** What every name of a namespace begins with. */
    byte[] namespace(String namespace) {
        byte[] name = Names.utf8("open namespace", namespace, MOST_NAMESPACE_BYTES);
        return join(join(prefix(), (name.length + ":").getBytes(UTF_8)), name);
    }

    /** What every key of a namespace begins with. */
    byte[] prefix(String namespace) {
        return join(namespace(namespace), new byte[] {':'});
    }

    /** What everything begins with that belongs to the records of a namespace: no scan of its keys meets it. */
    byte[] records(String namespace) {
        return join(namespace(namespace), new byte[] {';'});
    }

    /** One after the other. */
    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
