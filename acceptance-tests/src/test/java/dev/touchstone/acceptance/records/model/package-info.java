/** The models of the tests of Records, and what is stored of them: small, each for one idea. */
@NullMarked
package dev.touchstone.acceptance.records.model;

import org.jspecify.annotations.NullMarked;
