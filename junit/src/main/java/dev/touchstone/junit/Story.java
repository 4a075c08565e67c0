package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.Verdict;

/**
 * A red row, told.
 *
 * @param verdict fail, or error
 * @param failure what was expected, what came, what led there
 */
record Story(Verdict verdict, Failure failure) {}
