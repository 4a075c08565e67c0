/** What a run found, as values, and the forms in which people, tools and CI read it. */
@NullMarked
package dev.touchstone.junit.matrix;

import org.jspecify.annotations.NullMarked;
