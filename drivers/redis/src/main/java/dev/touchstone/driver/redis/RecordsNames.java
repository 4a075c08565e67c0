package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** How what belongs to the records of one namespace is named on the server. */
final class RecordsNames {

    private final byte[] prefix;

    RecordsNames(byte[] prefix) {
        this.prefix = prefix;
    }

    /** The hash of what is known of each model. */
    byte[] models() {
        return name("models");
    }

    /** The hash of how many writes there were to each model. */
    byte[] writes() {
        return name("writes");
    }

    /** The hash of a model's rows by their keys. */
    byte[] rows(String model) {
        return name("rows:" + model);
    }

    /** The sorted set of a model's keys. */
    byte[] keys(String model) {
        return name("keys:" + model);
    }

    /** The hash that has the claim. */
    byte[] of(RecordClaim claim) {
        List<String> parts = new ArrayList<>(List.of(claim.model()));
        parts.addAll(claim.fields());
        return name("unique:" + joined(parts));
    }

    /** The set that is the entry. */
    byte[] of(RecordEntry entry) {
        return name("index:" + joined(List.of(entry.model(), entry.field(), entry.text())));
    }

    private byte[] name(String rest) {
        return RedisKeys.join(prefix, rest.getBytes(UTF_8));
    }

    /** Texts as one, which no other texts make. */
    static String joined(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return all.toString();
    }
}
