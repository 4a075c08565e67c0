/** The contracts as executable tests: what holds for every contract, and one package per data model. */
@NullMarked
package dev.touchstone.acceptance;

import org.jspecify.annotations.NullMarked;
