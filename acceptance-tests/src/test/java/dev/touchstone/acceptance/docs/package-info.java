/** What the docs show is true: their snippets compile, and the worked backend runs. */
@NullMarked
package dev.touchstone.acceptance.docs;

import org.jspecify.annotations.NullMarked;
