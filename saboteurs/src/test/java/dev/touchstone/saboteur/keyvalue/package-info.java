@NullMarked
package dev.touchstone.saboteur.keyvalue;

import org.jspecify.annotations.NullMarked;
