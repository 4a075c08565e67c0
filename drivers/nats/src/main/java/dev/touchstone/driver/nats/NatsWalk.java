package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.Deadline;
import io.nats.client.JetStream;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.nats.client.PushSubscribeOptions;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.ConsumerInfo;
import io.nats.client.api.DeliverPolicy;
import io.nats.client.api.StreamState;
import io.nats.client.impl.NatsJetStreamMetaData;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * A walk through the last messages of many subjects, with or without what they carry. What is written anew meanwhile gets a
 * new place in the stream, behind where the walk ends, so a few may not be met. How many messages are to come the server
 * tells with each, but it loses count while others write (2.9.10 counted some that were gone already, for good), so that
 * is a hint and no more.
 */
final class NatsWalk {

    /** After so much silence the server is asked whether anything is to come: what was to come may have gone. */
    private static final Duration SILENCE = Duration.ofMillis(100);

    /** After so many silences in a row nothing comes any more, whatever the server says. */
    private static final int MOST_SILENCES = 10;

    /** When the server forgets a walk whose end it was not told. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(1);

    private final Map<String, NatsEntry> met = new HashMap<>();
    private final Set<String> left;
    private final long end;
    private final Deadline deadline;
    private long messages;

    /** A walk through the subjects that there are. */
    NatsWalk(StreamState there, Deadline deadline) {
        this.left = new HashSet<>(there.getSubjectMap().keySet());
        this.end = there.getLastSequence();
        this.deadline = deadline;
    }

    /**
     * What lies under these subjects, as far as it was met, and perhaps under others that match. Once.
     *
     * @param pattern what they all match
     * @param empty whether to leave out what the messages carry
     */
    Map<String, NatsEntry> over(JetStream stream, String name, String pattern, boolean empty) throws Exception {
        PushSubscribeOptions all = PushSubscribeOptions.builder().stream(name)
                .ordered(true)
                .configuration(ConsumerConfiguration.builder()
                        .deliverPolicy(DeliverPolicy.All)
                        .headersOnly(empty)
                        .filterSubject(pattern)
                        .inactiveThreshold(FORGOTTEN_AFTER)
                        .build())
                .build();
        JetStreamSubscription subscription = stream.subscribe(pattern, all);
        try {
            take(subscription);
            return met;
        } finally {
            subscription.unsubscribe();
        }
    }

    private void take(JetStreamSubscription subscription) throws Exception {
        int silences = 0;
        boolean more = true;
        while (more && silences < MOST_SILENCES) {
            if (deadline.isOver()) {
                String detail = left.size() + " of " + (met.size() + left.size()) + " keys were not listed";
                throw Calls.noAnswer(deadline.whole(), new TimeoutException(detail));
            }
            Message message = subscription.nextMessage(SILENCE);
            silences = message == null ? silences + 1 : 0;
            more = message == null ? isMoreToCome(subscription) : isMoreAfter(message);
        }
    }

    private boolean isMoreAfter(Message message) {
        NatsJetStreamMetaData place = message.metaData();
        messages = place.consumerSequence();
        met.put(message.getSubject(), NatsEntry.met(message));
        left.remove(message.getSubject());
        return !left.isEmpty() && place.streamSequence() < end && place.pendingCount() > 0;
    }

    private boolean isMoreToCome(JetStreamSubscription subscription) throws IOException, JetStreamApiException {
        ConsumerInfo server = subscription.getConsumerInfo();
        return server.getNumPending() > 0 || server.getDelivered().getConsumerSequence() != messages;
    }
}
