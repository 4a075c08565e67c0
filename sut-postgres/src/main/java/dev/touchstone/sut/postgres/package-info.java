/** What it takes to run PostgreSQL. */
@NullMarked
package dev.touchstone.sut.postgres;

import org.jspecify.annotations.NullMarked;
