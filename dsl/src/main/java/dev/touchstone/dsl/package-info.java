/**
 * The vocabulary of tests. A test names what it wants as a parameter, e.g. {@link dev.touchstone.dsl.KeyValues}, and
 * says what should be true; who does it, who looks, how long to wait and what was done is kept here.
 */
@NullMarked
package dev.touchstone.dsl;

import org.jspecify.annotations.NullMarked;
