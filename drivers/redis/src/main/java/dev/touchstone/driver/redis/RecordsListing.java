package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.ScriptOutputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** What is asked of the server about many records of a model, within one operation. */
record RecordsListing(RecordsNames names, RedisTalk talk) {

    private static final RedisScript MATCHING = RedisScript.of("matching.lua");
    private static final RedisScript PAGE = RedisScript.of("page.lua");

    /**
     * All of a model.
     *
     * @param writes how many writes there were, none for none
     * @param rows all rows
     */
    record Whole(String writes, List<String> rows) {}

    /** How many rows a model has. */
    long count(String model) throws Exception {
        return talk.ask(client -> client.hlen(names.rows(model)));
    }

    /**
     * How many writes there were to a model, and all its rows of one moment that is no earlier: what is written after it was
     * counted is noticed.
     */
    Whole rows(String model) throws Exception {
        Future<byte[]> writes = talk.send(client -> client.hget(names.writes(), model.getBytes(UTF_8)));
        Future<List<byte[]>> rows = talk.send(client -> client.hvals(names.rows(model)));
        byte @Nullable [] count = talk.await(writes);
        return new Whole(count == null ? "" : new String(count, UTF_8), texts(talk.await(rows)));
    }

    /** The first rows behind a key, or from the start. */
    List<String> page(String model, Optional<String> after, long limit) throws Exception {
        byte[] from = after.map(key -> "(" + key).orElse("-").getBytes(UTF_8);
        byte[][] keys = {names.rows(model), names.keys(model)};
        return texts(PAGE.run(talk, ScriptOutputType.MULTI, keys, new byte[][] {
            from, Long.toString(limit).getBytes(UTF_8)
        }));
    }

    /** The rows of each of these places of one model, all of one moment. */
    List<List<String>> matching(String model, List<? extends RecordPlace> places) throws Exception {
        List<byte[]> keys = new ArrayList<>(List.of(names.rows(model)));
        List<byte[]> fields = new ArrayList<>();
        for (RecordPlace place : places) {
            boolean claim = place instanceof RecordClaim;
            keys.add(claim ? names.of((RecordClaim) place) : names.of((RecordEntry) place));
            fields.add(claim ? ((RecordClaim) place).text().getBytes(UTF_8) : new byte[0]);
        }
        Object found =
                MATCHING.run(talk, ScriptOutputType.MULTI, keys.toArray(byte[][]::new), fields.toArray(byte[][]::new));
        return ((List<?>) found).stream().map(RecordsListing::texts).toList();
    }

    private static List<String> texts(Object values) {
        return ((List<?>) values)
                .stream().map(value -> new String((byte[]) value, UTF_8)).toList();
    }
}
