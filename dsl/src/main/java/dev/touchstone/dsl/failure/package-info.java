/**
 * What can be wrong, in words: one record per text, each with what was expected and what came instead. They are values:
 * nothing here looks at a backend.
 */
@NullMarked
package dev.touchstone.dsl.failure;

import org.jspecify.annotations.NullMarked;
