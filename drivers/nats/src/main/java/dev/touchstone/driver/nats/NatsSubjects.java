package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Subscription;
import io.nats.client.api.StreamInfoOptions;
import io.nats.client.api.StreamState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The names of a bucket that has many: which there are, what they all hold, and when one is written. */
final class NatsSubjects {

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

    /** The names that match and have a value now. */
    List<String> present(String pattern, Deadline deadline) throws Exception {
        List<String> present = new ArrayList<>();
        entries(pattern, true, deadline).forEach((name, entry) -> {
            if (entry.value().isPresent()) {
                present.add(name);
            }
        });
        return present;
    }

    /** The cells that match and have a value. */
    List<NatsCell> cells(String pattern, Deadline deadline) throws Exception {
        List<NatsCell> cells = new ArrayList<>();
        entries(pattern, false, deadline).forEach((name, entry) -> {
            if (entry.value().isPresent()) {
                cells.add(NatsCell.of(name, entry));
            }
        });
        return cells;
    }

    /**
     * What lies under the names that match, markers too: whichever name is there all the while is among them. A few are
     * looked at one by one; for many there is a walk, which is slow to begin, as the server goes by all that lies between
     * them, and what it did not meet is looked at.
     *
     * @param empty whether values may be left out
     */
    private Map<String, NatsEntry> entries(String pattern, boolean empty, Deadline deadline) throws Exception {
        StreamState there = state(pattern);
        Set<String> left = new LinkedHashSet<>(names(there.getSubjectMap().keySet()));
        Map<String, NatsEntry> entries = new HashMap<>();
        if (left.size() > FEW) {
            new NatsWalk(there, deadline)
                    .over(streams.jetStream(), bucket.stream(), bucket.subjects(pattern), empty)
                    .forEach((subject, entry) -> entries.put(name(subject), entry));
            left.removeAll(entries.keySet());
        }
        List<String> names = List.copyOf(left);
        List<NatsEntry> looked = messages.look(names, deadline);
        IntStream.range(0, names.size()).forEach(i -> entries.put(names.get(i), looked.get(i)));
        return entries;
    }

    /** The names that match and have a value now or had one: one question, and cheap. */
    List<String> known(String pattern) throws IOException, JetStreamApiException {
        return names(state(pattern).getSubjectMap().keySet());
    }

    private StreamState state(String pattern) throws IOException, JetStreamApiException {
        StreamInfoOptions all = StreamInfoOptions.filterSubjects(bucket.subjects(pattern));
        return streams.getStreamInfo(bucket.stream(), all).getStreamState();
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
