/** What every server that we start must keep, for the tests of the modules that know one. */
@NullMarked
package dev.touchstone.sut.testing;

import org.jspecify.annotations.NullMarked;
