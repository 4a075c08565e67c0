package dev.touchstone.driver.nats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of what records are made of, below a namespace. Each has more than one part there, so that none is the key of a
 * key-value store. A record is called by its model and its key, elsewhere too: that is its id.
 */
record NatsRecordNames(String namespace) {

    /** From here on, what would be written threefold is written in base 64: a line of the protocol has 4,096 B. */
    private static final int LONG = 300;

    private static final String LONG_FORM = "=b";

    /** What all clients know of the models. */
    String models() {
        return namespace + ".m.all";
    }

    /** Where tickets begin. */
    String place(String own) {
        return namespace + ".s." + own;
    }

    static String id(String model, String key) {
        return part(model) + "." + part(key);
    }

    /** The model's part of an id. */
    static String model(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    String record(String id) {
        return namespace + ".r." + id;
    }

    /** The id of the record with this name. */
    String id(String record) {
        return record.substring(record("").length());
    }

    /** The names of all records of a model. */
    String records(String model) {
        return record(part(model) + ".*");
    }

    /** Where the id of the one record is that has these values in the fields of a unique rule. */
    String claim(String model, List<String> rule, List<String> values) {
        return namespace + ".u." + part(model) + "." + hash(rule) + "-" + hash(values);
    }

    /** Where it is told that a record refers to another one with this field. */
    String tie(String target, String id, String field) {
        return namespace + ".t." + target + "." + id + "." + hash(List.of(field));
    }

    /** The names of the ties of all that refer to a record. */
    String ties(String target) {
        return namespace + ".t." + target + ".*.*.*";
    }

    /** The names of the ties of all records of a model that refer to a record. */
    String ties(String target, String model) {
        return namespace + ".t." + target + "." + part(model) + ".*.*";
    }

    /** To which record a tie is. */
    String target(String tie) {
        return ids(tie, 0);
    }

    /** Whose tie it is. */
    String owner(String tie) {
        return ids(tie, 2);
    }

    private String ids(String tie, int first) {
        String[] parts = tie.substring(namespace.length() + 3).split("\\.", 5);
        return parts[first] + "." + parts[first + 1];
    }

    /** The text of the key in an id. */
    static String key(String id) {
        String written = id.substring(id.indexOf('.') + 1);
        return new String(
                written.startsWith(LONG_FORM)
                        ? Base64.getUrlDecoder().decode(written.substring(LONG_FORM.length()))
                        : NatsNames.utf8(written),
                UTF_8);
    }

    static String part(String name) {
        byte[] utf8 = name.getBytes(UTF_8);
        String written = NatsNames.key(utf8);
        return written.length() <= LONG
                ? written
                : LONG_FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(utf8);
    }

    /** A short name for texts in this order, so that no other texts have it. */
    private static String hash(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] utf8 = text.getBytes(UTF_8);
                digest.update((utf8.length + ":").getBytes(UTF_8));
                digest.update(utf8);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
