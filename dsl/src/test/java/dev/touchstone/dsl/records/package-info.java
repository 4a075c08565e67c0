/** Tests of the vocabulary of Records, over a store that lives in the test. */
@NullMarked
package dev.touchstone.dsl.records;

import org.jspecify.annotations.NullMarked;
