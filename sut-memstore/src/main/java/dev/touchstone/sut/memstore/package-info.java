/**
 * A real, thread-safe, in-process store. {@link dev.touchstone.sut.memstore.MemStore} holds one small store per data
 * model and namespace; all of them ask one clock. Arrays are copied on the way in and on the way
 * out; rows are immutable.
 */
@NullMarked
package dev.touchstone.sut.memstore;

import org.jspecify.annotations.NullMarked;
