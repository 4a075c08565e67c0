package dev.touchstone.junit.matrix;

/**
 * Something red in one row of a table.
 *
 * @param verdict how bad it is
 * @param columns where
 * @param contract of which contract
 * @param behaviour which promise: id and sentence; may be empty
 * @param what happened, in one sentence
 */
record RedRow(Verdict verdict, String columns, String contract, String behaviour, String what) {}
