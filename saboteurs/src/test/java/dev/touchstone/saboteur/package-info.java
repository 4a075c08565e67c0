@NullMarked
package dev.touchstone.saboteur;

import org.jspecify.annotations.NullMarked;
