/** The contracts spoken to NATS with JetStream. */
@NullMarked
package dev.touchstone.driver.nats;

import org.jspecify.annotations.NullMarked;
