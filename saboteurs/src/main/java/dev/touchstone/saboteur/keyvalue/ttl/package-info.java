/** What can be wrong with {@code keyvalue_ttl}. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.ttl;

import org.jspecify.annotations.NullMarked;
