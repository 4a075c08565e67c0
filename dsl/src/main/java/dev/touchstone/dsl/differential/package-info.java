/**
 * Random sequences of operations, done on a backend and on a model side by side. The model is what the contracts say and
 * nothing else: it shares no code with any store. What differs is cut down to the few operations that it takes, and told
 * as a test.
 */
@NullMarked
package dev.touchstone.dsl.differential;

import org.jspecify.annotations.NullMarked;
