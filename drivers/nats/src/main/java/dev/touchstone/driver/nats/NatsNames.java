package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Names;
import java.io.ByteArrayOutputStream;

/**
 * How names are written in a bucket, which takes only {@code -/_=.a-zA-Z0-9}: letters, digits, dashes and underscores
 * stay, every other byte of the UTF-8 form is {@code =XX}. Injective, readable, and without the dot that divides a
 * namespace from a key.
 */
final class NatsNames {

    private static final int MOST_KEY_BYTES = 1024;
    private static final int MOST_NAMESPACE_BYTES = 256;
    private static final String HEX = "0123456789ABCDEF";
    private static final String STAYING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

    private NatsNames() {}

    static String namespace(String name) {
        return written(Names.utf8("open namespace", name, MOST_NAMESPACE_BYTES));
    }

    static String key(String operation, String key) {
        return written(Names.utf8(operation, key, MOST_KEY_BYTES));
    }

    static String key(byte[] utf8) {
        return written(utf8);
    }

    /** The UTF-8 form of the name that is written so. */
    static byte[] utf8(String written) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '=') {
                utf8.write(HEX.indexOf(written.charAt(i + 1)) << 4 | HEX.indexOf(written.charAt(i + 2)));
                i += 2;
            } else {
                utf8.write(written.charAt(i));
            }
        }
        return utf8.toByteArray();
    }

    private static String written(byte[] utf8) {
        StringBuilder written = new StringBuilder(utf8.length);
        for (byte each : utf8) {
            char c = (char) (each & 0xff);
            if (STAYING.indexOf(c) >= 0) {
                written.append(c);
            } else {
                written.append('=').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return written.toString();
    }
}
