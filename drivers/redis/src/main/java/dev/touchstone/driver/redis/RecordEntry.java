package dev.touchstone.driver.redis;

/**
 * Where the rows are that hold this value.
 *
 * @param model the model's name
 * @param field a field that is an index or refers to a record
 * @param text its value
 */
record RecordEntry(String model, String field, String text) implements RecordPlace {}
