/** What it takes to run NATS with JetStream. */
@NullMarked
package dev.touchstone.sut.nats;

import org.jspecify.annotations.NullMarked;
