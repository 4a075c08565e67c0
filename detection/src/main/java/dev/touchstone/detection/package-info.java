/**
 * Measures what a suite catches. Every fault on the class path is put into a sound backend, and the behaviours that it
 * names are run: each must fail, and for no other reason than that. {@link dev.touchstone.detection.DetectionIT} is the
 * whole run as a test; what it found is in {@code detection.json}, {@code .md} and {@code .html}.
 */
@NullMarked
package dev.touchstone.detection;

import org.jspecify.annotations.NullMarked;
