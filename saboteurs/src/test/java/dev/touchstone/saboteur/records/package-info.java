@NullMarked
package dev.touchstone.saboteur.records;

import org.jspecify.annotations.NullMarked;
