/**
 * The domain on which fixtures and repositories are tried: thirteen models, each of which refers to others as a system that
 * automates things has them.
 */
@NullMarked
package dev.touchstone.acceptance.records.domain;

import org.jspecify.annotations.NullMarked;
