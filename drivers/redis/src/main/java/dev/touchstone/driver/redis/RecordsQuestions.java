package dev.touchstone.driver.redis;

import dev.touchstone.driver.redis.RecordsServer.Reply;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one operation asks the server about single records: each thing once, many on one way, and awaited when it is needed.
 * Not thread-safe.
 */
final class RecordsQuestions {

    private final RecordsServer server;
    private final Map<RecordId, Reply<Optional<String>>> rows = new HashMap<>();
    private final Map<RecordClaim, Reply<Optional<String>>> owners = new HashMap<>();
    private final Map<RecordId, Reply<Boolean>> existing = new HashMap<>();
    private final Map<String, Reply<Optional<String>>> models = new HashMap<>();
    private @Nullable Reply<Instant> time;
    private @Nullable Instant now;

    RecordsQuestions(RecordsServer server) {
        this.server = server;
    }

    /** Asks for rows of one model. */
    void rows(Collection<RecordId> ids) {
        List<RecordId> next =
                ids.stream().filter(id -> !rows.containsKey(id)).distinct().toList();
        if (!next.isEmpty()) {
            keep(rows, next, server.rows(next.get(0).model(), next));
        }
    }

    Optional<String> row(RecordId id) throws Exception {
        rows(List.of(id));
        return rows.getOrDefault(id, Optional::empty).await();
    }

    /** Asks who has these claims. */
    void owners(Collection<RecordClaim> claims) {
        claims.stream()
                .filter(claim -> !owners.containsKey(claim))
                .distinct()
                .collect(Collectors.groupingBy(claim -> List.of(claim.model(), claim.fields())))
                .values()
                .forEach(ofOneRule -> keep(owners, ofOneRule, server.owners(ofOneRule)));
    }

    Optional<String> owner(RecordClaim claim) throws Exception {
        owners(List.of(claim));
        return owners.getOrDefault(claim, Optional::empty).await();
    }

    private static <K, V> void keep(Map<K, Reply<V>> replies, List<K> asked, List<Reply<V>> all) {
        for (int i = 0; i < asked.size(); i++) {
            replies.put(asked.get(i), all.get(i));
        }
    }

    /** Asks whether these records are there. */
    void existence(Collection<RecordId> ids) {
        ids.forEach(id -> existing.computeIfAbsent(id, server::exists));
    }

    boolean exists(RecordId id) throws Exception {
        return existing.computeIfAbsent(id, server::exists).await();
    }

    /** Asks for what the namespace knows of a model. */
    void models(String name) {
        models.computeIfAbsent(name, server::model);
    }

    Optional<String> model(String name) throws Exception {
        return models.computeIfAbsent(name, server::model).await();
    }

    /** Asks for the time. */
    void time() {
        time = time == null ? server.time() : time;
    }

    /** The server's time when it was first asked for. */
    Instant now() throws Exception {
        Reply<Instant> asked = time == null ? server.time() : time;
        time = asked;
        Instant then = now == null ? asked.await() : now;
        now = then;
        return then;
    }
}
