/** Names and values that backends get wrong, one class each. A report names the entry. */
@NullMarked
package dev.touchstone.acceptance.corpus;

import org.jspecify.annotations.NullMarked;
