package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Names of tables, columns and rules: any text becomes one, quoted, and no longer than the server lets it be. */
final class PostgresNames {

    private static final int MOST_BYTES = 63; // manual, 4.1.1; what is longer would be cut off, and two be one
    private static final int HASH_CHARS = 16;

    /** Every table has these columns already (manual, 5.5). */
    private static final Set<String> SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private PostgresNames() {}

    /** A name as SQL has it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL has it. */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** The name of a field's column: the field's, if that can be one. */
    static String column(String field) {
        boolean fits = field.getBytes(UTF_8).length <= MOST_BYTES && !SYSTEM.contains(field);
        return fits ? field : readable(field, hash(field.getBytes(UTF_8)));
    }

    /** As much of a text as there is room for, and what tells it from others. */
    static String readable(String text, String hash) {
        int end = text.length();
        while (text.substring(0, end).getBytes(UTF_8).length > MOST_BYTES - 1 - hash.length()) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + '_' + hash;
    }

    /** What tells these apart from others, in a few signs. */
    static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_CHARS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** These, with commas between them. */
    static String listed(List<String> quoted) {
        return String.join(", ", quoted);
    }
}
