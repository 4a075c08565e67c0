@NullMarked
package dev.touchstone.junit;

import org.jspecify.annotations.NullMarked;
