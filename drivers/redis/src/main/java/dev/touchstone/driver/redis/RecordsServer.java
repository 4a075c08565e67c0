package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.KeyValue;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked of the server about records, within one operation. */
final class RecordsServer {

    private static final int AT_ONCE = 1_000; // so that no one command holds up others for long

    private final RecordsNames names;
    private final RecordsLimits limits;
    private final RedisTalk talk;

    RecordsServer(RecordsNames names, RecordsLimits limits, RedisTalk talk) {
        this.names = names;
        this.limits = limits;
        this.talk = talk;
    }

    /** What was asked for and is awaited later, so that many questions take one way. */
    @FunctionalInterface
    interface Reply<T> {
        T await() throws Exception;
    }

    private <S extends @Nullable Object, T> Reply<T> asked(
            Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<S>> command, Function<S, T> answer) {
        Future<S> reply = talk.send(command);
        return () -> answer.apply(talk.await(reply));
    }

    /** What a hash has in these fields, each to be awaited on its own. */
    private List<Reply<Optional<String>>> fields(byte[] hash, List<String> fields) {
        List<Reply<Optional<String>>> replies = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += AT_ONCE) {
            byte[][] some = fields.subList(from, Math.min(from + AT_ONCE, fields.size())).stream()
                    .map(field -> field.getBytes(UTF_8))
                    .toArray(byte[][]::new);
            Future<List<KeyValue<byte[], byte[]>>> reply = talk.send(client -> client.hmget(hash, some));
            for (int i = 0; i < some.length; i++) {
                int index = i;
                replies.add(() -> text(talk.await(reply).get(index).getValueOrElse(null)));
            }
        }
        return replies;
    }

    /** The rows of one model with these keys. */
    List<Reply<Optional<String>>> rows(String model, List<RecordId> ids) {
        return fields(names.rows(model), ids.stream().map(RecordId::key).toList());
    }

    /** Who has these claims, all of one unique rule. */
    List<Reply<Optional<String>>> owners(List<RecordClaim> claims) {
        return fields(
                names.of(claims.get(0)), claims.stream().map(RecordClaim::text).toList());
    }

    Reply<Boolean> exists(RecordId id) {
        return asked(client -> client.hexists(names.rows(id.model()), id.key().getBytes(UTF_8)), there -> there);
    }

    Reply<Optional<String>> model(String name) {
        return asked(client -> client.hget(names.models(), name.getBytes(UTF_8)), RecordsServer::text);
    }

    Reply<Map<String, String>> models() {
        return asked(client -> client.hgetall(names.models()), found -> {
            Map<String, String> texts = new LinkedHashMap<>();
            found.forEach((name, shape) -> texts.put(new String(name, UTF_8), new String(shape, UTF_8)));
            return texts;
        });
    }

    /** Sets a model up if there is none of its name yet, and answers what is there. */
    String setUp(String model, String shape) throws Exception {
        Reply<Boolean> set = asked(
                client -> client.hsetnx(names.models(), model.getBytes(UTF_8), shape.getBytes(UTF_8)), isNew -> isNew);
        Reply<Optional<String>> there = model(model);
        return set.await() ? shape : there.await().orElse(shape);
    }

    Reply<Instant> time() {
        return asked(client -> client.time(), parts -> {
            long seconds = Long.parseLong(new String(parts.get(0), UTF_8));
            return Instant.ofEpochSecond(seconds)
                    .plus(Long.parseLong(new String(parts.get(1), UTF_8)), ChronoUnit.MICROS);
        });
    }

    /** What is asked about many records. */
    RecordsListing listing() {
        return new RecordsListing(names, talk);
    }

    /** Writes all of it or nothing. @return which step does not hold */
    Optional<RecordsWrite.Check> write(RecordsWrite write) throws Exception {
        return write.run(talk);
    }

    RecordsNames names() {
        return names;
    }

    RecordsLimits limits() {
        return limits;
    }

    private static Optional<String> text(byte @Nullable [] bytes) {
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
    }
}
