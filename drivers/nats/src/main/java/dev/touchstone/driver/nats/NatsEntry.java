package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNullElse;

import io.nats.client.JetStreamApiException;
import io.nats.client.Message;
import io.nats.client.api.Error;
import io.nats.client.api.KeyValueOperation;
import io.nats.client.api.MessageInfo;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsJetStreamMetaData;
import io.nats.client.support.NatsJetStreamConstants;
import io.nats.client.support.NatsKeyValueUtil;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bucket holds under one name.
 *
 * @param revision the number of its last message; zero if it has none
 * @param value what that message says, unless it marks the key as deleted
 * @param written when the server took it
 * @param ttl how long it is to live, as its writer said
 */
record NatsEntry(long revision, Optional<byte[]> value, Instant written, Optional<Duration> ttl) {

    private static final int NO_MESSAGE = 404; // what a direct get says in its status
    private static final NatsEntry NONE = new NatsEntry(0, Optional.empty(), Instant.EPOCH, Optional.empty());

    /** Reads the server's answer to who asks for the last message of a subject. */
    static NatsEntry of(Message answer, String stream) throws JetStreamApiException {
        if (answer.isStatusMessage()) {
            if (answer.getStatus().getCode() == NO_MESSAGE) {
                return NONE;
            }
            throw new JetStreamApiException(Error.convert(answer.getStatus()));
        }
        MessageInfo last = new MessageInfo(answer, stream, true);
        return read(last.getSeq(), last.getTime(), last.getHeaders(), last.getData());
    }

    /** Reads a message that came in the course of a walk; one that is to carry no value has an empty one. */
    static NatsEntry met(Message message) {
        NatsJetStreamMetaData place = message.metaData();
        return read(place.streamSequence(), place.timestamp(), message.getHeaders(), message.getData());
    }

    private static NatsEntry read(
            long revision, ZonedDateTime written, @Nullable Headers headers, byte @Nullable [] data) {
        return new NatsEntry(
                revision,
                isValue(headers) ? Optional.of(requireNonNullElse(data, new byte[0])) : Optional.empty(),
                written.toInstant(),
                Optional.ofNullable(headers)
                        .map(all -> all.getFirst(NatsJetStreamConstants.MSG_TTL_HDR))
                        .map(NatsEntry::seconds));
    }

    /** How large it is, in bytes. */
    long size() {
        return value.map(bytes -> bytes.length).orElse(0);
    }

    /** How long it has left at this time of the server. */
    Duration left(Instant now) {
        return Duration.between(now, written.plus(ttl.orElseThrow()));
    }

    /** Reads a time as this driver writes it. */
    private static Duration seconds(String ttl) {
        return Duration.ofSeconds(Long.parseLong(ttl.substring(0, ttl.length() - 1)));
    }

    /** Whether a message with these headers is a value, and no marker that the key was deleted. */
    private static boolean isValue(@Nullable Headers headers) {
        return headers == null || NatsKeyValueUtil.getOperation(headers) == KeyValueOperation.PUT;
    }
}
