@NullMarked
package dev.touchstone.detection;

import org.jspecify.annotations.NullMarked;
