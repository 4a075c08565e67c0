/** Values as the vocabulary handles them: compared by content, shown short, and some that prove themselves whole. */
@NullMarked
package dev.touchstone.dsl.value;

import org.jspecify.annotations.NullMarked;
