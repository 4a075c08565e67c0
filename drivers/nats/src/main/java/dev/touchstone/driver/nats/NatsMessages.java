package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Causes;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Message;
import io.nats.client.PublishOptions;
import io.nats.client.api.KeyValueOperation;
import io.nats.client.api.MessageGetRequest;
import io.nats.client.api.StreamInfo;
import io.nats.client.api.StreamInfoOptions;
import io.nats.client.impl.Headers;
import io.nats.client.support.NatsKeyValueUtil;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The messages that a bucket is made of, which may be asked for and sent many at a time. What the client's own bucket
 * does with one after the other.
 */
final class NatsMessages {

    private static final byte[] NOTHING = {};
    private static final int FEW = 256;

    private final Connection connection;
    private final JetStreamManagement streams;
    private final NatsBucket bucket;

    NatsMessages(Connection connection, JetStreamManagement streams, NatsBucket bucket) {
        this.connection = connection;
        this.streams = streams;
        this.bucket = bucket;
    }

    /** The last message under a name. */
    CompletableFuture<NatsEntry> look(String name) {
        byte[] question =
                MessageGetRequest.lastForSubject(bucket.subjects(name)).serialize();
        return connection
                .request("$JS.API.DIRECT.GET." + bucket.stream(), question)
                .thenApply(this::entry);
    }

    /**
     * The names that match and have a value now. Markers have to be told from values: a few messages are looked at one by
     * one; for many there is a walk, which is slow to begin, as the server goes by all that lies between them.
     */
    List<String> present(String pattern, NatsDeadline deadline) throws Exception {
        List<String> known = known(pattern);
        if (known.size() > FEW) {
            return names(NatsWalk.over(streams.jetStream(), bucket.stream(), bucket.subjects(pattern), deadline));
        }
        List<NatsEntry> entries = look(known, deadline);
        return IntStream.range(0, known.size())
                .filter(i -> entries.get(i).value().isPresent())
                .mapToObj(known::get)
                .toList();
    }

    /** The names that match and have a value now or had one: one question, and cheap. */
    List<String> known(String pattern) throws IOException, JetStreamApiException {
        StreamInfoOptions all = StreamInfoOptions.filterSubjects(bucket.subjects(pattern));
        return names(streams.getStreamInfo(bucket.stream(), all)
                .getStreamState()
                .getSubjectMap()
                .keySet());
    }

    private List<String> names(Collection<String> subjects) {
        int start = bucket.subjects("").length();
        return subjects.stream().map(subject -> subject.substring(start)).toList();
    }

    /** The last message under each name. */
    List<NatsEntry> look(List<String> names, NatsDeadline deadline) throws Exception {
        return NatsRound.<String, NatsEntry>of(deadline, connection.getMaxPayload(), this::look, NatsEntry::size)
                .over(names);
    }

    /** The server's time. */
    CompletableFuture<Instant> time() {
        return connection
                .request("$JS.API.STREAM.INFO." + bucket.stream(), NOTHING)
                .thenApply(StreamInfo::new)
                .thenApply(info -> info.getTimestamp().toInstant());
    }

    private NatsEntry entry(Message answer) {
        try {
            return NatsEntry.of(answer, bucket.stream());
        } catch (JetStreamApiException refused) {
            throw new CompletionException(refused);
        }
    }

    /** Puts a value, whatever is there. */
    CompletableFuture<Boolean> put(String name, byte[] value) {
        return send(name, null, value, PublishOptions.builder());
    }

    /** Puts a value in the place of this revision. */
    CompletableFuture<Boolean> put(String name, byte[] value, long revision) {
        return send(name, null, value, inPlaceOf(revision));
    }

    /** Puts a value that lives so long, whatever is there. */
    CompletableFuture<Boolean> putFor(long seconds, String name, byte[] value) {
        return send(name, null, value, PublishOptions.builder().messageTtlCustom(seconds + "s"));
    }

    /** Puts a value that lives so long in the place of this revision. */
    CompletableFuture<Boolean> putFor(long seconds, String name, byte[] value, long revision) {
        return send(name, null, value, inPlaceOf(revision).messageTtlCustom(seconds + "s"));
    }

    /** Puts a marker that the key is deleted in the place of this revision. */
    CompletableFuture<Boolean> remove(String name, long revision) {
        Headers marker =
                new Headers().put(NatsKeyValueUtil.KV_OPERATION_HEADER_KEY, KeyValueOperation.DELETE.getHeaderValue());
        return send(name, marker, NOTHING, inPlaceOf(revision));
    }

    private static PublishOptions.Builder inPlaceOf(long revision) {
        return PublishOptions.builder().expectedLastSubjectSequence(revision);
    }

    /** False if the revision that was expected is not the last any more: nothing was changed then. */
    private CompletableFuture<Boolean> send(
            String name, @Nullable Headers headers, byte[] value, PublishOptions.Builder conditions) {
        return streams.jetStream()
                .publishAsync(bucket.subjects(name), headers, value, conditions.build())
                .handle((taken, refused) -> refused == null || untrueIfMoved(refused));
    }

    private static boolean untrueIfMoved(Throwable refused) {
        boolean moved = Causes.all(refused, JetStreamApiException.class)
                .anyMatch(reply -> reply.getApiErrorCode() == NatsFailures.REVISION_MOVED);
        if (moved) {
            return false;
        }
        throw new CompletionException(refused);
    }
}
