/** The kit tested on synthetic contracts and backends: whatever goes wrong there, the run must not be green. */
@NullMarked
package dev.touchstone.junit.selftest;

import org.jspecify.annotations.NullMarked;
