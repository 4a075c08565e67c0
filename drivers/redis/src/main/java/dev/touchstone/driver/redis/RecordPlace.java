package dev.touchstone.driver.redis;

import java.util.List;

/** Where the keys of rows are kept by what the rows hold. */
sealed interface RecordPlace {

    /**
     * Where the one row is that has these values, of all that have to be unique.
     *
     * @param model the model's name
     * @param fields the fields of a unique rule
     * @param text all their values
     */
    record Claim(String model, List<String> fields, String text) implements RecordPlace {

        /** Of these values. */
        static Claim of(String model, List<String> fields, List<String> values) {
            return new Claim(model, fields, RecordsNames.joined(values));
        }
    }

    /**
     * Where the rows are that hold this value.
     *
     * @param model the model's name
     * @param field a field that is an index or refers to a record
     * @param text its value
     */
    record Entry(String model, String field, String text) implements RecordPlace {}
}
