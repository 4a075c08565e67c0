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
import java.io.IOException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/**
 * A walk through the messages below a subject, with or without what they carry, up to the moment when there is none that was not
 * met: who was written anew meanwhile is met again, so no key that is there all the while is missed.
 */
final class NatsWalk {

    /** After so much silence the server is asked whether anything is to come: what was to come may have gone. */
    private static final Duration SILENCE = Duration.ofMillis(100);

    /** When the server forgets a walk whose end it was not told. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(1);

    private final SortedMap<String, Message> present = new TreeMap<>();
    private long met;

    private NatsWalk() {}

    /**
     * The subjects whose last message is a value, and that message.
     *
     * @param empty whether to leave out what the messages carry
     */
    static SortedMap<String, Message> over(
            JetStream stream, String name, String subjects, boolean empty, Deadline deadline) throws Exception {
        PushSubscribeOptions all = PushSubscribeOptions.builder().stream(name)
                .ordered(true)
                .configuration(ConsumerConfiguration.builder()
                        .deliverPolicy(DeliverPolicy.All)
                        .headersOnly(empty)
                        .filterSubject(subjects)
                        .inactiveThreshold(FORGOTTEN_AFTER)
                        .build())
                .build();
        JetStreamSubscription messages = stream.subscribe(subjects, all);
        try {
            return new NatsWalk().present(messages, deadline);
        } finally {
            messages.unsubscribe();
        }
    }

    private SortedMap<String, Message> present(JetStreamSubscription messages, Deadline deadline) throws Exception {
        boolean more = isMoreToCome(messages);
        while (more) {
            if (deadline.isOver()) {
                throw Calls.noAnswer(deadline.whole(), new TimeoutException("not all keys were listed"));
            }
            Message message = messages.nextMessage(SILENCE);
            more = message == null ? isMoreToCome(messages) : isMoreAfter(message);
        }
        return present;
    }

    private boolean isMoreAfter(Message message) {
        if (NatsEntry.isValue(message.getHeaders())) {
            present.put(message.getSubject(), message);
        } else {
            present.remove(message.getSubject());
        }
        met = message.metaData().consumerSequence();
        return message.metaData().pendingCount() > 0;
    }

    private boolean isMoreToCome(JetStreamSubscription messages) throws IOException, JetStreamApiException {
        ConsumerInfo server = messages.getConsumerInfo();
        return server.getNumPending() > 0 || server.getDelivered().getConsumerSequence() != met;
    }
}
