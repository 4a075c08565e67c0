/** What can be wrong with {@code keyvalue_transactional}. */
@NullMarked
package dev.touchstone.saboteur.keyvalue.transactional;

import org.jspecify.annotations.NullMarked;
