package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.Optional;

/**
 * What the model has under a name.
 *
 * @param value the value
 * @param given the time that it was given to live, if it has a deadline: hours, so that no sequence sees its end
 */
record Held(Bytes value, Optional<Duration> given) {}
