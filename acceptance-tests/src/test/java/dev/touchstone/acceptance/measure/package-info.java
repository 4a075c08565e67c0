/** What the kit itself costs. */
@NullMarked
package dev.touchstone.acceptance.measure;

import org.jspecify.annotations.NullMarked;
