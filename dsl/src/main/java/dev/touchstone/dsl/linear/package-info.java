/**
 * Judges what many did to a store at once: whether there is an order of their operations, one at a time, in which every
 * answer is right and nothing that had ended comes after what had not begun. Knows no store, no client and no test.
 */
@NullMarked
package dev.touchstone.dsl.linear;

import org.jspecify.annotations.NullMarked;
