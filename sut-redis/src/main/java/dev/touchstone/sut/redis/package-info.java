/** What it takes to run Redis, or whatever speaks its protocol. */
@NullMarked
package dev.touchstone.sut.redis;

import org.jspecify.annotations.NullMarked;
