package dev.touchstone.driver.redis;

/** Where the keys of rows are kept by what the rows hold. */
sealed interface RecordPlace permits RecordClaim, RecordEntry {}
