/** Puts each fault into a sound backend and looks whether the behaviours notice. */
@NullMarked
package dev.touchstone.acceptance.detection;

import org.jspecify.annotations.NullMarked;
