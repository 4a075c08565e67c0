/** The behaviours of Records, one class per contract. */
@NullMarked
package dev.touchstone.acceptance.records;

import org.jspecify.annotations.NullMarked;
