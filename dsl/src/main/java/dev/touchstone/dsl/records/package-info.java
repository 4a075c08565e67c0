/**
 * The vocabulary of Records: a test declares its models as Java records and names {@code Records<User>} as a parameter.
 * {@link dev.touchstone.dsl.records.Records} has the verbs, {@link dev.touchstone.dsl.records.Given} says what a record is to
 * hold, {@link dev.touchstone.dsl.records.Criteria} which records are meant, {@link dev.touchstone.dsl.records.RecordQuery}
 * in which order and how many.
 */
@NullMarked
package dev.touchstone.dsl.records;

import org.jspecify.annotations.NullMarked;
