/** What fields of records may hold, at the edges of it. A report names the entry. */
@NullMarked
package dev.touchstone.acceptance.records.corpus;

import org.jspecify.annotations.NullMarked;
