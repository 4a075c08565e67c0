package dev.touchstone.driver.nats;

import io.nats.client.KeyValue;

/**
 * A bucket as one client has it.
 *
 * @param bucket one request after the other
 * @param messages many at a time
 * @param subjects which there are
 */
record NatsOpenBucket(KeyValue bucket, NatsMessages messages, NatsSubjects subjects) {}
