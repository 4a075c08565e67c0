@NullMarked
package dev.touchstone.dsl;

import org.jspecify.annotations.NullMarked;
