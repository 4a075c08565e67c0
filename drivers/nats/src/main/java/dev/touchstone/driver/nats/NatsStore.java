package dev.touchstone.driver.nats;

import io.nats.client.KeyValue;

/**
 * The bucket of a run as one client has it, and what the server said of it.
 *
 * @param bucket one request after the other
 * @param messages many at a time
 * @param subjects which there are
 * @param maxValueBytes the largest value that a message can carry
 * @param durable whether it is kept in a file
 * @param ttl whether messages may have a time to live of their own
 */
record NatsStore(
        KeyValue bucket,
        NatsMessages messages,
        NatsSubjects subjects,
        long maxValueBytes,
        boolean durable,
        boolean ttl) {

    private static final int RESERVE_FOR_A_TICKET = 1024;

    /** The largest record that a message can carry twice, as it was and as it will be. */
    long maxRecordBytes() {
        return (maxValueBytes - RESERVE_FOR_A_TICKET) / 2;
    }
}
