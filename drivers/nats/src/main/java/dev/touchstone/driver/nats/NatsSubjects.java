package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNullElse;

import dev.touchstone.driver.api.Deadline;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Message;
import io.nats.client.Subscription;
import io.nats.client.api.StreamInfoOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The names of a bucket that has many: which there are, what they all hold, and when one is written. */
final class NatsSubjects {

    private static final byte[] NOTHING = {};
    private static final int FEW = 256;

    private final Connection connection;
    private final JetStreamManagement streams;
    private final NatsBucket bucket;
    private final NatsMessages messages;

    NatsSubjects(Connection connection, JetStreamManagement streams, NatsBucket bucket) {
        this.messages = new NatsMessages(connection, streams, bucket);
        this.connection = connection;
        this.streams = streams;
        this.bucket = bucket;
    }

    /**
     * The names that match and have a value now. Markers have to be told from values: a few messages are looked at one by
     * one; for many there is a walk, which is slow to begin, as the server goes by all that lies between them.
     */
    List<String> present(String pattern, Deadline deadline) throws Exception {
        List<String> known = known(pattern);
        if (known.size() > FEW) {
            return names(walk(pattern, true, deadline).keySet());
        }
        List<NatsEntry> entries = messages.look(known, deadline);
        return IntStream.range(0, known.size())
                .filter(i -> entries.get(i).value().isPresent())
                .mapToObj(known::get)
                .toList();
    }

    /** The cells that match and have a value, a few or many alike. */
    List<NatsCell> cells(String pattern, Deadline deadline) throws Exception {
        List<String> known = known(pattern);
        if (known.size() > FEW) {
            return walkedCells(pattern, deadline);
        }
        List<NatsEntry> entries = messages.look(known, deadline);
        return IntStream.range(0, known.size())
                .filter(i -> entries.get(i).value().isPresent())
                .mapToObj(i -> NatsCell.of(known.get(i), entries.get(i)))
                .toList();
    }

    private List<NatsCell> walkedCells(String pattern, Deadline deadline) throws Exception {
        List<NatsCell> cells = new ArrayList<>();
        walk(pattern, false, deadline)
                .forEach((subject, last) -> cells.add(NatsCell.read(
                        name(subject), last.metaData().streamSequence(), requireNonNullElse(last.getData(), NOTHING))));
        return cells;
    }

    private Map<String, Message> walk(String pattern, boolean empty, Deadline deadline) throws Exception {
        return NatsWalk.over(streams.jetStream(), bucket.stream(), bucket.subjects(pattern), empty, deadline);
    }

    /** The names that match and have a value now or had one: one question, and cheap. */
    List<String> known(String pattern) throws IOException, JetStreamApiException {
        StreamInfoOptions all = StreamInfoOptions.filterSubjects(bucket.subjects(pattern));
        return names(streams.getStreamInfo(bucket.stream(), all)
                .getStreamState()
                .getSubjectMap()
                .keySet());
    }

    /** Whether something is so, asked again whenever the name is written, for so long. */
    interface Question {
        boolean ask() throws Exception;
    }

    /**
     * Asks until it is so or the time is over.
     *
     * @param step after this the question is asked again in any case: a write is heard of before it is kept
     */
    boolean becomes(String name, Duration step, Deadline until, Question question) throws Exception {
        Subscription writes = connection.subscribe(bucket.subjects(name));
        try {
            while (!question.ask()) {
                if (until.isOver()) {
                    return false;
                }
                writes.nextMessage(step);
            }
            return true;
        } finally {
            writes.unsubscribe();
        }
    }

    private List<String> names(Collection<String> subjects) {
        return subjects.stream().map(this::name).toList();
    }

    private String name(String subject) {
        return subject.substring(bucket.subjects("").length());
    }
}
