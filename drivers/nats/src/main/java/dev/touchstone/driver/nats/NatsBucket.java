package dev.touchstone.driver.nats;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.PurgeOptions;
import io.nats.client.api.DiscardPolicy;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import io.nats.client.api.StreamInfoOptions;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A key-value bucket that one run has for itself, and the stream below it. A run has a few, over which its namespaces are
 * spread: to tell which names match, a server goes by all that a bucket has.
 */
record NatsBucket(String name) {

    private static final int MOST = 8;

    /** The first bucket of a run. */
    static NatsBucket ofRun(String run) {
        return new NatsBucket("touchstone_" + run);
    }

    /** Of this first bucket's run, the one in which a namespace lies. */
    NatsBucket of(String namespace) {
        return number(Math.floorMod(namespace.hashCode(), MOST));
    }

    /** All that this first bucket's run may have, the first one last: while it is there, the run is. */
    List<NatsBucket> all() {
        return IntStream.range(0, MOST).mapToObj(i -> number(MOST - 1 - i)).toList();
    }

    private NatsBucket number(int number) {
        return number == 0 ? this : new NatsBucket(name + "-" + number);
    }

    /**
     * What the bucket is to be: for the server making one twice alike is making it once. It has no second replica, so that
     * no follower answers a direct get that lags behind.
     *
     * @param withTtl whether messages may have a time to live of their own, which only newer servers know
     */
    StreamConfiguration configuration(boolean withTtl) {
        return StreamConfiguration.builder()
                .name(stream())
                .subjects(subjects(">"))
                .storageType(StorageType.File)
                .maxMessagesPerSubject(1)
                .discardPolicy(DiscardPolicy.New)
                .allowRollup(true)
                .denyDelete(true)
                .replicas(1)
                .allowDirect(true)
                .allowMessageTtl(withTtl)
                .build();
    }

    /** Removes what lies in a namespace, markers too, looks again, and answers what is still there. */
    List<String> drop(JetStreamManagement streams, String namespace) throws IOException, JetStreamApiException {
        String all = subjects(namespace + ".>");
        try {
            streams.purgeStream(stream(), PurgeOptions.subject(all));
            return streams
                    .getStreamInfo(stream(), StreamInfoOptions.filterSubjects(all))
                    .getStreamState()
                    .getSubjects()
                    .stream()
                    .map(subject -> subject.getName())
                    .toList();
        } catch (JetStreamApiException refused) {
            return nothingIfGone(refused);
        }
    }

    /** Removes the bucket, if it is there, and answers its name if it is still there. */
    List<String> drop(JetStreamManagement streams) throws IOException, JetStreamApiException {
        try {
            streams.deleteStream(stream());
            streams.getStreamInfo(stream());
            return List.of(name);
        } catch (JetStreamApiException refused) {
            return nothingIfGone(refused);
        }
    }

    private static List<String> nothingIfGone(JetStreamApiException refused) throws JetStreamApiException {
        if (refused.getApiErrorCode() == NatsFailures.NO_STREAM) {
            return List.of();
        }
        throw refused;
    }

    /** The stream that the bucket is. */
    String stream() {
        return "KV_" + name;
    }

    /** The subject of a name, or the subjects of a pattern of names. */
    String subjects(String below) {
        return "$KV." + name + "." + below;
    }
}
