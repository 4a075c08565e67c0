package dev.touchstone.junit.matrix;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The entry that makes a red behaviour a known deviation.
 *
 * @param reason why the backend does not keep it
 * @param link where that is told or followed up
 * @param until the last day on which it excuses anything
 * @param file where the entry stands
 */
public record Deviation(String reason, Optional<String> link, LocalDate until, String file) {}
