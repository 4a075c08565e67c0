package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.PublishOptions;
import io.nats.client.api.StreamConfiguration;
import java.io.IOException;

/**
 * Makes a bucket that several clients may make at once: the server tells all but the first that it is there, or that its
 * subjects are taken, before the first one's can be written.
 */
final class NatsOpening {

    private static final byte[] NOTHING = {};

    private final JetStreamManagement streams;
    private final Deadline deadline;

    NatsOpening(JetStreamManagement streams, Deadline deadline) {
        this.streams = streams;
        this.deadline = deadline;
    }

    /** What the server made of it, once it can be written. */
    StreamConfiguration made(StreamConfiguration bucket, String subject) throws IOException, JetStreamApiException {
        StreamConfiguration made = make(bucket);
        while (!isWritable(subject)) {
            if (deadline.isOver()) {
                throw new IOException("the stream " + bucket.getName() + " was made, but takes no message");
            }
        }
        return made;
    }

    private StreamConfiguration make(StreamConfiguration bucket) throws IOException, JetStreamApiException {
        while (true) {
            try {
                return streams.addStream(bucket).getConfiguration();
            } catch (JetStreamApiException refused) {
                if (refused.getApiErrorCode() != NatsFailures.SUBJECTS_TAKEN || deadline.isOver()) {
                    throw refused;
                }
            }
        }
    }

    /** Whether the stream refuses a message that is meant for another one: nothing is kept of it. */
    private boolean isWritable(String subject) throws JetStreamApiException {
        try {
            PublishOptions toAnother =
                    PublishOptions.builder().expectedStream("another").build();
            streams.jetStream().publish(subject, NOTHING, toAnother);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        } catch (JetStreamApiException refused) {
            if (refused.getApiErrorCode() == NatsFailures.MEANT_FOR_ANOTHER) {
                return true;
            }
            throw refused;
        }
    }
}
