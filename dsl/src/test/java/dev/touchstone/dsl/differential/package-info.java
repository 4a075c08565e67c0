@NullMarked
package dev.touchstone.dsl.differential;

import org.jspecify.annotations.NullMarked;
