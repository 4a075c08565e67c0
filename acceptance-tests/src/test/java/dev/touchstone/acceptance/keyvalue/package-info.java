/** The contracts of KeyValue. */
@NullMarked
package dev.touchstone.acceptance.keyvalue;

import org.jspecify.annotations.NullMarked;
