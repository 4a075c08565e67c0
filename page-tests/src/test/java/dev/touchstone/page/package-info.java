/** The matrix page in a real headless browser, on runs that are made up. */
@NullMarked
package dev.touchstone.page;

import org.jspecify.annotations.NullMarked;
